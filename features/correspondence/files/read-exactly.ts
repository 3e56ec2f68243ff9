import { isNationalOffence } from "@/domain/correspondence/is-national-offence";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
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
  return reading.end() ? reading.ended() : null;
}

/** Whether a table may be the tracker's own. */
export function isExactHeader(header: readonly string[]): boolean {
  return offenceColumns.every((column, at) => header[at] === column);
}

/** The same by batches of the rows below the header, so that neither a long table nor its offences need be held. */
export class ExactReading {
  readonly #hasCategory: (code: string) => boolean;
  readonly #codes = new Set<string>();
  #ended: NationalOffence[] = [];
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

  /** The offences that ended since this was last asked: a row of another code has followed, or the table has ended. */
  ended(): NationalOffence[] {
    const ended = this.#ended;
    this.#ended = [];
    return ended;
  }

  /** Whether nothing spoke against it in the whole table. */
  end(): boolean {
    this.#close();
    return this.#isExact;
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
    this.#ended.push(offence);
  }
}

/** Each field by itself, as below: objects that are spread into one cost most of the time that a row takes. */
function rowOf(cells: readonly string[]): Row {
  const valueAt = (at: number) => unmarkFormula(cells[at] ?? "") || null;
  return {
    code: valueAt(0),
    name: valueAt(1),
    language: valueAt(2),
    legal_reference: valueAt(3),
    valid_from: valueAt(4),
    valid_to: valueAt(5),
    iccs_code: valueAt(6),
    kind: valueAt(7),
    share: valueAt(8),
    confidence: valueAt(9),
    note: valueAt(10),
    exclusion: valueAt(11),
  };
}

function offenceOf([first, ...others]: [Row, ...Row[]]): NationalOffence | undefined {
  if (others.some((row) => offenceOnly.some((column) => row[column] !== first[column])))
    return undefined;
  const rows = first.iccs_code === null && others.length === 0 ? [] : [first, ...others];
  const offence = {
    code: first.code,
    name: first.name,
    language: first.language,
    legalReference: first.legal_reference,
    validFrom: first.valid_from,
    validTo: first.valid_to,
    correspondences: rows.map(({ iccs_code, kind, share, confidence, note }) => ({
      category: iccs_code,
      kind,
      share: share === null ? null : Number(share),
      confidence,
      note,
    })),
    exclusion: first.exclusion,
  };
  return isNationalOffence(offence) ? offence : undefined;
}
