"use client";

import { useEffect, useRef, useState } from "react";
import { type Filters, filtersOf, queryOf } from "../country-filters";

interface FilterField {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

/** Filters and sorts the rows that the page already holds; what is chosen stands in the address, so that it can be shared. */
export function CountryFilters({
  tableId,
  fields,
  sorts,
  labels,
}: {
  tableId: string;
  fields: FilterField[];
  sorts: { value: string; label: string }[];
  labels: { any: string; sort: string; reset: string; shown: string; none: string };
}) {
  const [filters, setFilters] = useState<Filters>({});
  const [shown, setShown] = useState<{ shown: number; total: number }>();
  const hasRead = useRef(false);

  useEffect(() => {
    if (!hasRead.current) {
      hasRead.current = true;
      const read = filtersOf(window.location.search, [...fields.map((f) => f.name), "sort"]);
      if (Object.keys(read).length > 0) {
        setFilters(read);
        return;
      }
    }
    setShown(applyFilters(tableId, filters));
    window.history.replaceState(null, "", `${window.location.pathname}${queryOf(filters)}`);
  }, [filters, fields, tableId]);

  const choose = (name: string, value: string) =>
    setFilters(({ [name]: _, ...others }) =>
      value === "" ? others : { ...others, [name]: value },
    );

  return (
    <form className="no-print needs-script mb-3 flex flex-wrap items-end gap-x-3 gap-y-2 text-sm">
      {fields.map((field) => (
        <label key={field.name}>
          <span className="text-ink-soft block">{field.label}</span>
          <select
            className="field max-w-56"
            value={filters[field.name] ?? ""}
            onChange={(event) => choose(field.name, event.target.value)}
          >
            <option value="">{labels.any}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span className="text-ink-soft block">{labels.sort}</span>
        <select
          className="field"
          value={filters.sort ?? ""}
          onChange={(event) => choose("sort", event.target.value)}
        >
          {sorts.map((sort) => (
            <option key={sort.value} value={sort.value}>
              {sort.label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => setFilters({})}>
        {labels.reset}
      </button>
      <p role="status" className="text-ink-soft min-h-8 content-center">
        {shown &&
          (shown.shown === 0
            ? labels.none
            : labels.shown
                .replace("{shown}", String(shown.shown))
                .replace("{total}", String(shown.total)))}
      </p>
    </form>
  );
}

const sortKeys: Record<string, string> = {
  stage: "stageOrder",
  since: "since",
  freshness: "freshnessSince",
};

/** Hides and orders the rows in place: they are the server's, React does not draw them again. */
function applyFilters(tableId: string, filters: Filters): { shown: number; total: number } {
  const body = document.querySelector(`#${tableId} tbody`);
  if (!body) return { shown: 0, total: 0 };
  const rows = [...body.querySelectorAll<HTMLTableRowElement>("tr")];
  const { sort, ...wanted } = filters;
  for (const row of rows)
    row.hidden = !Object.entries(wanted).every(([name, value]) => row.dataset[name] === value);
  const key = sort && sortKeys[sort];
  rows.sort(
    (a, b) =>
      (key ? (a.dataset[key] ?? "").localeCompare(b.dataset[key] ?? "") : 0) ||
      Number(a.dataset.country) - Number(b.dataset.country),
  );
  body.append(...rows);
  return { shown: rows.filter((row) => !row.hidden).length, total: rows.length };
}
