import { useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { SectionBlock } from "@/components/ui/section-block";
import { formatDate, formatInstant } from "@/lib/i18n/format-date";
import { directionOf } from "@/lib/i18n/locales";
import type { ListedBriefing } from "../briefing-queries";

/** Briefings with what they are about; each leads to its page. */
export function BriefingList({
  id,
  title,
  empty,
  briefings,
}: {
  id: string;
  title: string;
  empty: string;
  briefings: readonly ListedBriefing[];
}) {
  const t = useTranslations("briefing");
  const locale = useLocale();
  return (
    <SectionBlock id={id} title={title}>
      {briefings.length === 0 ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <ScrollArea label={title}>
          <table className="table-plain">
            <thead>
              <tr>
                <th scope="col">{t("field.title")}</th>
                <th scope="col">{t("field.asOf")}</th>
                <th scope="col">{t("field.audience")}</th>
                <th scope="col">{t("changed")}</th>
              </tr>
            </thead>
            <tbody>
              {briefings.map(({ id: key, number, settings, issuedAt, updatedAt, world }) => (
                <tr key={key}>
                  <th scope="row">
                    {number && <bdi>{number} · </bdi>}
                    <a
                      href={`/${locale}/workspace/briefings/${key}`}
                      lang={settings.language}
                      dir={directionOf(settings.language)}
                    >
                      {settings.title}
                    </a>
                    {world === "sandbox" && (
                      <span className="text-ink-soft font-normal"> · {t("sandbox")}</span>
                    )}
                  </th>
                  <td>{formatDate(settings.asOf, locale)}</td>
                  <td>{t(`audience.${settings.audience}`)}</td>
                  <td>{formatInstant(issuedAt ?? updatedAt, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </SectionBlock>
  );
}
