import type { ImportReport, ReportedRow } from "./import-report";
import type { NationalOffence } from "./national-offence";
import { type RowFinding, rowVerdicts, verdictOfRow } from "./row-finding";
import { exceedsWhole } from "./weigh-offence";

/** The report on a table that says all of its offences exactly, a row for each correspondence: nothing is mended, asked or refused. */
export function reportExact(offences: readonly NationalOffence[]): ImportReport {
  const counts = Object.fromEntries(
    rowVerdicts.map((verdict) => [verdict, 0]),
  ) as ImportReport["counts"];
  const rows: ReportedRow[] = [];
  for (const offence of offences)
    for (let tie = 0; tie < Math.max(1, offence.correspondences.length); tie += 1) {
      const findings = findingsOf(offence, tie);
      const verdict = verdictOfRow(findings);
      counts[verdict] += 1;
      const { code, name } = offence;
      rows.push({ number: rows.length + 1, verdict, code, name, findings });
    }
  return { rows, counts, offences: [...offences] };
}

function findingsOf({ code, correspondences, exclusion }: NationalOffence, tie: number) {
  const findings: RowFinding[] = [];
  if (exclusion !== null)
    findings.push({ code: "excluded", role: "category", cell: exclusion, codes: [] });
  else if (correspondences.length === 0)
    findings.push({ code: "unmapped", role: "category", cell: "", codes: [] });
  if (tie === 0) return findings;
  findings.push({ code: "joined", role: "code", cell: code, codes: [] });
  if (exceedsWhole(correspondences.slice(0, tie + 1))) {
    const cell = String(correspondences[tie]?.share ?? "");
    findings.push({ code: "share-sum", role: "share", cell, codes: [] });
  }
  return findings;
}
