import { type Locale, locales } from "@/lib/i18n/locales";

/** Leads to the overview in the language that the reader's browser prefers among those offered. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language") ?? "");
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: "Accept-Language" },
  });
}

function preferredLocale(acceptLanguage: string): Locale {
  const wanted = acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { language: tag.toLowerCase().split("-")[0], quality: Number(quality ?? 1) || 0 };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const locale = locales.find((offered) => offered === language);
    if (locale) return locale;
  }
  return "en";
}
