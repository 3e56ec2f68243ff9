import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { stageNumber } from "@/domain/framework/framework";
import { ChangesBetween, countChanges } from "@/features/country/components/changes-between";
import { formatDate } from "@/lib/i18n/format-date";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import type { Desk } from "./meeting-desk";

/** Country by country: where it stands, what changed since the series' last meeting, and its page to take along. */
export function BeforeMeeting({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = useTranslations("engagement.desk");
  const stage = useTranslations("stage");
  const { present, changes, since, document } = desk;
  if (present.length === 0) return <p className="text-ink-soft">{t("nobodyNamed")}</p>;
  return (
    <div className="space-y-3">
      <p>
        {since === undefined
          ? t("noMeetingBefore")
          : t("since", { date: formatDate(since, locale) })}
      </p>
      <ul>
        {present.map((status) => {
          const change = changes.find(({ country }) => country === status.country);
          const { before, after } = change ?? {};
          const count = after ? countChanges(before, after) : 0;
          return (
            <li key={status.country} className="border-line space-y-1 border-b py-3 first:border-t">
              <h3 className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <a
                  href={`/${locale}/workspace/meetings/${document.id}/countries/${status.country}`}
                >
                  {nameIn(status.names, locale)}
                </a>
                <span className="font-normal">
                  <StageBadge
                    stage={status.stage}
                    number={stageNumber(status.stage)}
                    name={stage(status.stage)}
                  />
                </span>
              </h3>
              {since !== undefined && count === 0 && (
                <p className="text-ink-soft">{t("nothingChanged")}</p>
              )}
              {after && count > 0 && (
                <details>
                  <summary>{t("changed", { count })}</summary>
                  <div className="text-sm">
                    <ChangesBetween before={before} after={after} />
                  </div>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
