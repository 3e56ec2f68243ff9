import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementDate } from "@/components/ui/statement-date";
import { compareDates } from "@/domain/dates/partial-date";
import { stageNumber } from "@/domain/framework/framework";
import type { StageTime } from "@/domain/status/time-in-stage";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { yearsInWords } from "../time-words";

/** Every spell in a row, the countries in the order given, each in the order of time. */
export function TimeInStageTable({
  times,
  countries,
  reading,
}: {
  times: readonly StageTime[];
  countries: readonly { country: string; name: string }[];
  reading: Reading;
}) {
  const t = useTranslations("timeInStage");
  const all = useTranslations();
  const spells = times.flatMap((time) => time.spells);
  const rows = countries.flatMap(({ country, name }) =>
    spells
      .filter((spell) => spell.country === country)
      .sort((a, b) => compareDates(a.from, b.from))
      .map((spell) => ({ spell, name })),
  );
  return (
    <ScrollArea label={t("tableTitle")}>
      <table className="table-plain max-lg:min-w-[58rem] print:min-w-0" id="time-in-stage-table">
        <thead>
          <tr>
            <th scope="col">{all("figure.country")}</th>
            <th scope="col">{all("countries.stage")}</th>
            <th scope="col">{all("chart.from")}</th>
            <th scope="col">{all("chart.to")}</th>
            <th scope="col">{t("timeColumn")}</th>
            <th scope="col">{t("medianColumn")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ spell, name }) => (
            <tr key={`${spell.country}-${spell.statement.id}`}>
              <th scope="row">
                <a href={readingPath(reading, `/countries/${spell.country}`)}>{name}</a>{" "}
                <span className="text-ink-soft text-sm font-normal">{spell.country}</span>
              </th>
              <td>
                <StageBadge
                  stage={spell.stage}
                  number={stageNumber(spell.stage)}
                  name={all(`stage.${spell.stage}`)}
                />
              </td>
              <td>
                <StatementDate entry={spell.statement} />
              </td>
              <td>{spell.end ? <StatementDate entry={spell.end} /> : all("chart.running")}</td>
              <td className="whitespace-nowrap">{yearsInWords(spell, t, reading.locale)}</td>
              <td>{spell.leftOut === null ? t("counted") : t(`leftOut.${spell.leftOut}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
