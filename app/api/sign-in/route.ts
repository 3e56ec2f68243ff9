import { signInPath } from "@/features/account/own-path";
import { preferredLocale } from "@/lib/i18n/preferred-locale";

/** Leads to the form in the browser's language: single sign-on ends here when it is not known in which language it began. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language") ?? "");
  const { search } = new URL(request.url);
  return new Response(null, {
    status: 303,
    headers: { Location: `${signInPath(locale, "")}${search}`, Vary: "Accept-Language" },
  });
}
