import { useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { formatDate } from "@/lib/i18n/format-date";
import type { RolePeriod } from "../people-queries";

/** Who had which role, from when to when. */
export function RolePeriodTable({
  periods,
  label,
  empty,
}: {
  periods: readonly RolePeriod[];
  label: string;
  empty: string;
}) {
  const t = useTranslations("people");
  if (periods.length === 0) return <p className="text-ink-soft">{empty}</p>;
  return (
    <ScrollArea label={label}>
      <table className="table-plain">
        <thead>
          <tr>
            <th scope="col">{t("handover.person")}</th>
            <th scope="col">{t("roleLabel")}</th>
            <th scope="col">{t("handover.period")}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.grantId}>
              <th scope="row">
                <bdi>{period.name}</bdi>
                <div className="text-ink-soft text-sm font-normal">
                  <bdi>{period.email}</bdi>
                </div>
              </th>
              <td>{t(`role.${period.role}`)}</td>
              <td>
                <Period period={period} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Period({ period: { since, until, endedOn, holds } }: { period: RolePeriod }) {
  const t = useTranslations("people.handover");
  const locale = useLocale();
  const from = formatDate(since, locale);
  // A role that ran out before somebody put it away lasted until its last day.
  const last = until !== null && endedOn !== null && until < endedOn ? until : (endedOn ?? until);
  const span =
    last === null ? t("fromOn", { from }) : t("fromTo", { from, to: formatDate(last, locale) });
  if (holds) return `${span} · ${t("held")}`;
  return endedOn !== null && last === endedOn ? `${span} · ${t("endedEarly")}` : span;
}
