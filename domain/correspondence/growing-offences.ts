import { maxListed } from "../profile/statement";
import { foldText } from "../search/fold-text";
import type { ColumnRole } from "./column-role";
import type { NationalOffence } from "./national-offence";
import type { RowFinding } from "./row-finding";
import { exceedsWhole } from "./weigh-offence";

/** An offence with its place among those of its table, from 1, in the order in which they begin. */
export interface PlacedOffence {
  position: number;
  offence: NationalOffence;
}

/**
 * The offences of a table whose rows come one after the other. Rows of one code and name are one offence with several
 * correspondences. An offence ends with the first row of another one and can then be taken, so that a long table need
 * not be held; one whose code is held, because rows of it stand apart, ends with the table.
 */
export class GrowingOffences {
  readonly #isHeld: (code: string) => boolean;
  readonly #held = new Map<string, PlacedOffence>();
  /** Of those that are not held. */
  readonly #begun = new Set<string>();
  readonly #late = new Set<string>();
  #ended: PlacedOffence[] = [];
  #last: PlacedOffence | null = null;
  #position = 0;

  constructor(isHeld: (code: string) => boolean) {
    this.#isHeld = isHeld;
  }

  /** Adds the offence of a row, or its correspondences to the one of the same code, and tells what came of it. */
  add(offence: NationalOffence): RowFinding[] {
    const { code } = offence;
    const present = this.#last?.offence.code === code ? this.#last : this.#held.get(code);
    if (present) return join(present, offence);
    if (this.#begun.has(code)) {
      this.#late.add(code);
      return [];
    }
    this.#position += 1;
    const begun = { position: this.#position, offence };
    if (this.#isHeld(code)) this.#held.set(code, begun);
    else {
      this.#endLast();
      this.#begun.add(code);
      this.#last = begun;
    }
    return overWhole(offence);
  }

  /** Those that ended since this was last asked. */
  ended(): PlacedOffence[] {
    const ended = this.#ended;
    this.#ended = [];
    return ended;
  }

  /** At the end of the table, all that were not taken yet. */
  rest(): PlacedOffence[] {
    this.#endLast();
    return [...this.ended(), ...this.#held.values()];
  }

  /** Codes of which a row came after their offence had ended: what was told of that row is not so. */
  get late(): ReadonlySet<string> {
    return this.#late;
  }

  #endLast(): void {
    if (this.#last) this.#ended.push(this.#last);
    this.#last = null;
  }
}

function join(present: PlacedOffence, { code, name, ...row }: NationalOffence): RowFinding[] {
  const { offence } = present;
  const found = (what: RowFinding["code"], role: ColumnRole = "code"): RowFinding[] => [
    { code: what, role, cell: code, codes: [] },
  ];
  if (foldText(offence.name) !== foldText(name)) return found("code-repeated");
  const added = row.correspondences.filter(
    ({ category }) => !offence.correspondences.some((other) => other.category === category),
  );
  const isExcluded = offence.exclusion !== null || row.exclusion !== null;
  if (added.length === 0 || isExcluded) return found("row-repeated");
  if (offence.correspondences.length + added.length > maxListed)
    return found("row-refused", "category");
  present.offence = { ...offence, correspondences: [...offence.correspondences, ...added] };
  return [...found("joined"), ...overWhole(present.offence)];
}

/** An offence keeps shares that are too much together: only its author knows which of them is wrong. */
function overWhole({ correspondences }: NationalOffence): RowFinding[] {
  if (!exceedsWhole(correspondences)) return [];
  const cell = String(correspondences.at(-1)?.share ?? "");
  return [{ code: "share-sum", role: "share", cell, codes: [] }];
}
