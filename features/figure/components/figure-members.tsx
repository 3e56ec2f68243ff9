import { useTranslations } from "next-intl";
import type { FigureMember } from "@/domain/figure/figure";
import type { CountryStatus } from "@/domain/status/country-status";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { ReasonInWords } from "./reason-in-words";

/** The countries that a number counts, or leaves out, each with the fact that decides it. */
export function FigureMembers({
  members,
  statuses,
  reading,
}: {
  members: FigureMember[];
  statuses: CountryStatus[];
  reading: Reading;
}) {
  const t = useTranslations("figure");
  if (members.length === 0) return <p className="text-ink-soft">{t("nobody")}</p>;
  const compare = compareIn(reading.locale);
  const nameByCode = new Map(
    statuses.map((status) => [status.country, nameIn(status.names, reading.locale)]),
  );
  const rows = members
    .map((member) => ({ ...member, name: nameByCode.get(member.country) ?? member.country }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t("country")}</th>
          <th scope="col">{t("reasonColumn")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ country, name, reason }) => (
          <tr key={country}>
            <th scope="row" className="font-normal!">
              <a href={readingPath(reading, `/countries/${country}`)}>{name}</a>
            </th>
            <td>
              <ReasonInWords reason={reason} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
