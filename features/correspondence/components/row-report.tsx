import { useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { SectionBlock } from "@/components/ui/section-block";
import type { ImportReport, ReportedRow } from "@/domain/correspondence/import-report";
import { type RowFinding, type RowVerdict, rowVerdicts } from "@/domain/correspondence/row-finding";

/** How many rows have which verdict, and under each its rows with their reasons: all, or those that were given of a long table. */
export function RowReport({
  rows,
  counts,
}: {
  rows: readonly ReportedRow[];
  counts: ImportReport["counts"];
}) {
  const t = useTranslations("correspondence");
  const valid = counts.accepted + counts.repaired;
  const total = rowVerdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  const rowsOf = (verdict: RowVerdict) => rows.filter((row) => row.verdict === verdict);
  return (
    <SectionBlock
      id="rows"
      title={t("rows.title", { count: total })}
      lead={t("rows.lead", { valid, warned: counts.warned, excluded: counts.excluded })}
    >
      {rowVerdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <details key={verdict} className="print-open">
            <summary>
              <strong>{t(`verdict.${verdict}`, { count: counts[verdict] })}</strong>{" "}
              <span className="text-ink-soft text-sm">{t(`verdictMeaning.${verdict}`)}</span>
            </summary>
            {rowsOf(verdict).length < counts[verdict] && (
              <p className="text-sm">{t("rows.listed", { count: rowsOf(verdict).length })}</p>
            )}
            <RowTable
              rows={rowsOf(verdict)}
              label={t(`verdict.${verdict}`, { count: counts[verdict] })}
            />
          </details>
        ))}
    </SectionBlock>
  );
}

function RowTable({ rows, label }: { rows: readonly ReportedRow[]; label: string }) {
  const t = useTranslations("correspondence.rows");
  return (
    <ScrollArea label={label}>
      <table className="table-plain min-w-[36rem]">
        <thead>
          <tr>
            <th scope="col">{t("number")}</th>
            <th scope="col">{t("code")}</th>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("found")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, code, name, findings }) => (
            <tr key={number}>
              <td>{number}</td>
              <th scope="row">
                <bdi>{code}</bdi>
              </th>
              <td dir="auto">{name}</td>
              <td>{findings.length > 0 && <Findings findings={findings} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Findings({ findings }: { findings: readonly RowFinding[] }) {
  const t = useTranslations("correspondence");
  return (
    <ul>
      {findings.map(({ code, role, cell, codes }) => (
        <li key={`${code} ${role}`}>
          {t(`finding.${code}`, { column: t(`role.${role}`) })}
          {cell !== "" && (
            <>
              {" "}
              <bdi className="text-ink-soft">{cell}</bdi>
            </>
          )}
          {codes.length > 0 && (
            <>
              {" "}
              <span aria-hidden="true">→</span>{" "}
              <bdi className="tabular-nums">{codes.join(", ")}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
