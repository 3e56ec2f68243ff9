import type { ReactNode } from "react";
import { type HeatCell, type HeatRow, heatLevel, largestValue } from "./prepare-heat-table";
import "./stage-colours.css";
import "./heat-table.css";

/** A table whose numbers are shaded by size. It scrolls inside its own frame where the screen is narrow. */
export function HeatTable({
  label,
  corner,
  columns,
  rows,
  columnTotals,
  grandTotal,
  totalLabel,
  notReportedLabel,
}: {
  /** The accessible name of the frame and the table. */
  label: string;
  /** What the rows are. */
  corner: ReactNode;
  columns: readonly { key: string; header: ReactNode }[];
  rows: readonly HeatRow[];
  columnTotals: readonly HeatCell[];
  grandTotal: HeatCell;
  totalLabel: string;
  notReportedLabel: string;
}) {
  const largest = largestValue(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="heat-scroll" aria-label={label} tabIndex={0}>
      <table className="heat-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, header }) => (
              <th key={key} scope="col">
                {header}
              </th>
            ))}
            <th scope="col">{totalLabel}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td
                  key={columns[index]?.key ?? index}
                  data-level={heatLevel(cell.value, largest)}
                  className={cell.value === null ? "chart-hatch" : undefined}
                >
                  <CellNumber cell={cell} notReportedLabel={notReportedLabel} />
                </td>
              ))}
              <td className="is-total">
                <CellNumber cell={row.total} notReportedLabel={notReportedLabel} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{totalLabel}</th>
            {columnTotals.map((cell, index) => (
              <td key={columns[index]?.key ?? index} className="is-total">
                <CellNumber cell={cell} notReportedLabel={notReportedLabel} />
              </td>
            ))}
            <td className="is-total">
              <CellNumber cell={grandTotal} notReportedLabel={notReportedLabel} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function CellNumber({ cell, notReportedLabel }: { cell: HeatCell; notReportedLabel: string }) {
  if (cell.value === null) return <span className="sr-only">{notReportedLabel}</span>;
  return cell.href === undefined ? (
    <span>{cell.value}</span>
  ) : (
    <a href={cell.href} aria-label={cell.label}>
      {cell.value}
    </a>
  );
}
