import { useTranslations } from "next-intl";
import { type Reading, readingPath } from "@/lib/reading/reading";

export function SiteFooter({ reading }: { reading: Reading }) {
  const t = useTranslations("site");
  return (
    <footer className="border-line text-ink-soft border-t text-sm">
      <div className="mx-auto max-w-[76rem] space-y-2 px-4 py-6 sm:px-6 print:py-2">
        <p className="max-w-4xl">{t("disclaimer")}</p>
        <p>
          {t("statusUntranslated")} <a href={readingPath(reading, "/method")}>{t("method")}</a> ·{" "}
          <a href={readingPath(reading, "/briefings")}>{t("briefings")}</a>
        </p>
      </div>
    </footer>
  );
}
