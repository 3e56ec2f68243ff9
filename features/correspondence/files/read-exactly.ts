import {
  type NationalOffence,
  nationalOffenceSchema,
} from "@/domain/correspondence/national-offence";
import { unmarkFormula } from "./formula-mark";
import { offenceColumns } from "./offence-rows";

type Column = (typeof offenceColumns)[number];
type Row = Record<Column, string | null>;

const tieColumns = new Set<Column>(["iccs_code", "kind", "share", "confidence", "note"]);
const offenceOnly = offenceColumns.filter((column) => !tieColumns.has(column));

/**
 * The offences of a table that the tracker wrote and nobody has changed since, without a guess. Null for any other:
 * with another header, with a value that it does not write or a category that there is not, or with rows of one code
 * that stand apart or differ. Those are read as everybody's tables are.
 */
export function readExactly(
  [header = [], ...body]: readonly (readonly string[])[],
  hasCategory: (code: string) => boolean,
): NationalOffence[] | null {
  if (!isExactHeader(header)) return null;
  const reading = new ExactReading(hasCategory);
  reading.take(body);
  return reading.end();
}

/** Whether a table may be the tracker's own. */
export function isExactHeader(header: readonly string[]): boolean {
  return offenceColumns.every((column, at) => header[at] === column);
}

/** The same by batches of the rows below the header, so that a long table need not be held. */
export class ExactReading {
  readonly #hasCategory: (code: string) => boolean;
  readonly #codes = new Set<string>();
  readonly #offences: NationalOffence[] = [];
  #group: Row[] = [];
  #isExact = true;

  constructor(hasCategory: (code: string) => boolean) {
    this.#hasCategory = hasCategory;
  }

  /** Whether nothing yet speaks against it. */
  take(rows: readonly (readonly string[])[]): boolean {
    for (const cells of rows) {
      if (!this.#isExact) return false;
      const row = rowOf(cells);
      if (this.#group[0]?.code !== row.code) this.#close();
      this.#group.push(row);
    }
    return this.#isExact;
  }

  end(): NationalOffence[] | null {
    this.#close();
    return this.#isExact ? this.#offences : null;
  }

  #close(): void {
    const [first, ...others] = this.#group;
    this.#group = [];
    if (!first) return;
    const offence = offenceOf([first, ...others]);
    if (
      !offence ||
      this.#codes.has(offence.code) ||
      !offence.correspondences.every(({ category }) => this.#hasCategory(category))
    ) {
      this.#isExact = false;
      return;
    }
    this.#codes.add(offence.code);
    this.#offences.push(offence);
  }
}

function rowOf(cells: readonly string[]): Row {
  return Object.fromEntries(
    offenceColumns.map((column, at) => [column, unmarkFormula(cells[at] ?? "") || null]),
  ) as Row;
}

function offenceOf([first, ...others]: [Row, ...Row[]]): NationalOffence | undefined {
  if (others.some((row) => offenceOnly.some((column) => row[column] !== first[column])))
    return undefined;
  const { code, name, language, legal_reference, valid_from, valid_to, exclusion } = first;
  const rows = first.iccs_code === null && others.length === 0 ? [] : [first, ...others];
  return nationalOffenceSchema.safeParse({
    ...{ code, name, language, exclusion },
    ...{ legalReference: legal_reference, validFrom: valid_from, validTo: valid_to },
    correspondences: rows.map(({ iccs_code, kind, share, confidence, note }) => ({
      ...{ category: iccs_code, kind, confidence, note },
      share: share === null ? null : Number(share),
    })),
  }).data;
}
