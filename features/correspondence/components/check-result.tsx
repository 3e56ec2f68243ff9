import type { CheckState } from "../check-text";
import { ChangeFigures } from "./change-figures";
import { CoverageTable } from "./coverage-table";
import { FileNotesInWords } from "./file-notes-in-words";
import type { CheckedFile } from "./import-lines";
import { RowReport } from "./row-report";
import { TableChangesInWords } from "./table-changes-in-words";
import { TableChecksInWords } from "./table-checks-in-words";

/** What was found in a table: of a form's all of it, of a large file's the figures and the first rows to look at. */
export function CheckResult({
  checked: state,
  large,
}: {
  checked: CheckState | undefined;
  large: CheckedFile | undefined;
}) {
  const read = large?.report ?? state?.checked;
  const notes = large?.report.notes ?? state?.asked.notes ?? [];
  if (!read) return null;
  return (
    <div className="space-y-10" aria-live="polite">
      {notes.length > 0 && <FileNotesInWords notes={notes} />}
      <RowReport rows={read.rows} counts={read.counts} />
      {large && <ChangeFigures changes={large.changes} />}
      {state?.checked?.changes && <TableChangesInWords changes={state.checked.changes} />}
      {large && <TableChecksInWords checks={large.report.checks} />}
      {state?.checked && <TableChecksInWords checks={state.checked.checks} />}
      <CoverageTable coverage={read.coverage} />
    </div>
  );
}
