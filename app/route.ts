import { preferredLocale } from "@/lib/i18n/preferred-locale";

/** Leads to the overview in the language that the reader's browser prefers among those offered. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language") ?? "");
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: "Accept-Language" },
  });
}
