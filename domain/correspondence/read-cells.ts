import { isPartialDate, type PartialDate } from "../dates/partial-date";
import { foldText } from "../search/fold-text";
import { confidences, correspondenceKinds } from "./national-offence";
import { remembering } from "./remembering";

type Kind = (typeof correspondenceKinds)[number];
type Confidence = (typeof confidences)[number];

const kindWords: Record<Kind, readonly string[]> = {
  exact: ["exact", "exacta", "exacto", "identical", "equal", "igual", "1:1", "="],
  narrower: ["narrower", "narrow", "mas especifica", "mas especifico", "parcial", "part", "<"],
  broader: ["broader", "broad", "mas amplia", "mas amplio", ">"],
  overlapping: ["overlapping", "overlap", "solapada", "solapado", "parcialmente", "~"],
};
const confidenceWords: Record<Confidence, readonly string[]> = {
  certain: ["certain", "high", "alta", "seguro", "segura", "cierta"],
  probable: ["probable", "medium", "media", "likely"],
  doubtful: ["doubtful", "low", "baja", "dudosa", "dudoso"],
};

/** The kind of a correspondence in the words of a table; undefined where it says nothing that is known. */
export const readKind = remembering((cell) => valueIn(correspondenceKinds, kindWords, cell));

/** How sure its authors are, in the words of a table; undefined where it says nothing that is known. */
export const readConfidence = remembering((cell) => valueIn(confidences, confidenceWords, cell));

function valueIn<Value extends string>(
  values: readonly Value[],
  words: Record<Value, readonly string[]>,
  cell: string,
): Value | undefined {
  const folded = foldText(cell).trim();
  return values.find((value) => words[value].includes(folded));
}

/** A share above 0 and at most 1; above 1, or with its sign, it is taken as per cent. Undefined for anything else. */
export const readShare = remembering((cell): number | undefined => {
  const [, digits, sign] = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(cell.trim()) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replace(",", "."));
  const share = sign === "%" || number > 1 ? number / 100 : number;
  return share > 0 && share <= 1 ? share : undefined;
});

/** A date in the form of ISO 8601, or as day, month and year where both orders of day and month mean the same or only one is possible. */
export const readDate = remembering((cell): PartialDate | undefined => {
  const text = cell.trim().replace(/[T ]00:00(:00)?.*$/, "");
  if (isPartialDate(text)) return text;
  const [, a = "", b = "", year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const dates = [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`].filter(
    isPartialDate,
  );
  const [date, ...others] = new Set(dates);
  return others.length === 0 ? date : undefined;
});

function two(digits: string): string {
  return digits.padStart(2, "0");
}
