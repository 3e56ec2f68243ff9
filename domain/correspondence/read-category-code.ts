import type { Classification } from "../classification/classification";
import { foldText } from "../search/fold-text";

/** What can be mended in a code without anybody's judgement. Only a misprint and letters for digits change what was written. */
export const codeRepairs = [
  "decimals",
  "leading-zero",
  "points",
  "label",
  "name",
  "letters",
  "misprint",
] as const;
export type CodeRepair = (typeof codeRepairs)[number];

/** What a cell that ought to hold the code of a category says. */
export type CodeReading =
  | { result: "category"; code: string; repairs: CodeRepair[] }
  /** It can mean several categories, and only its author knows which. */
  | { result: "ambiguous"; candidates: string[] }
  /** It has the form of a code, and the version has no such category. */
  | { result: "unknown" }
  /** Words, and no code. */
  | { result: "text"; text: string }
  | { result: "empty" };

interface Candidate {
  code: string;
  repairs: CodeRepair[];
}

/**
 * Reads one code as its authors keep it: a number that lost its leading zeros or won a `.0`, the points of an outline,
 * letters that look like digits, a known misprint, a code with its name behind it, or the official name alone. A
 * reading by fewer repairs is taken before one by more; two different categories by equally many are ambiguous.
 */
export function readCategoryCode(classification: Classification, cell: string): CodeReading {
  const text = westernDigits(cell.normalize("NFKC")).replace(/^'/, "").replace(/\s+/g, " ").trim();
  if (text === "") return { result: "empty" };
  const candidates = candidatesFor(classification, text);
  const found = fewestRepairs(
    candidates.flatMap((candidate) => categoryOf(classification, candidate) ?? []),
  );
  const codes = [...new Set(found.map(({ code }) => code))];
  const [first] = found;
  if (first && codes.length === 1)
    return { result: "category", code: first.code, repairs: first.repairs };
  if (codes.length > 1) return { result: "ambiguous", candidates: codes.sort() };
  return candidates.length > 0 ? { result: "unknown" } : { result: "text", text };
}

/** Every spelling of a code that a text can stand for, whether or not there is such a category. */
function candidatesFor(classification: Classification, text: string): Candidate[] {
  const bare = text.replace(/^ICCS[ :]*/i, "");
  // Fewer than four digits before words are a number of something else: "1 January", "10 cases".
  const labelled = /^(\d{4,6})(?: ?[-–—:] ?| )\p{L}/u.exec(bare)?.[1];
  const isBare = bare === text && labelled === undefined;
  const spelled = spellings(labelled ?? bare).map(({ code, repairs }) => ({
    code,
    repairs: isBare ? repairs : ["label" as const, ...repairs],
  }));
  return [...spelled, ...categoriesNamed(classification, text)];
}

function spellings(body: string): Candidate[] {
  if (/^\d+$/.test(body)) return [{ code: body, repairs: [] }];
  const whole = /^(\d+)[.,]0+$/.exec(body)?.[1];
  const outlined = outlineOf(body);
  const numbers: Candidate[] = [
    ...(whole === undefined ? [] : [{ code: whole, repairs: ["decimals"] as CodeRepair[] }]),
    ...outlined.map((code) => ({ code, repairs: ["points"] as CodeRepair[] })),
  ];
  if (numbers.length > 0) return numbers;
  const digits = body.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
  const isNearlyDigits = /\d/.test(body) && /^\d+$/.test(digits);
  return isNearlyDigits ? [{ code: digits, repairs: ["letters"] }] : [];
}

/** The codes that an outline such as `1.1` or `02.01.1` stands for: its last part may have lost a zero at the end, when it was taken for a number. */
function outlineOf(body: string): string[] {
  if (!/^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/.test(body)) return [];
  const [section = "", division = "", ...rest] = body.replace(/\.$/, "").split(".");
  if (rest.some((part) => part.length > 1)) return [];
  const begin = section.padStart(2, "0");
  const padded = division.padStart(2, "0");
  const isNumber = rest.length === 0 && division.length === 1;
  const codes = [`${begin}${padded}${rest.join("")}`];
  return isNumber && division !== "0" ? [...codes, `${begin}${division}0`] : codes;
}

/** The codes by folded official name, of each version: made once, for a table asks it at every cell. */
const namesOfVersions = new WeakMap<Classification, ReadonlyMap<string, string[]>>();

function categoriesNamed(classification: Classification, text: string): Candidate[] {
  const names = namesOfVersions.get(classification) ?? namesOf(classification);
  namesOfVersions.set(classification, names);
  return (names.get(foldText(text)) ?? []).map((code) => ({ code, repairs: ["name"] }));
}

function namesOf({ categories }: Classification): ReadonlyMap<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, names } of categories)
    for (const name of new Set(Object.values(names).map(foldText)))
      codes.set(name, [...(codes.get(name) ?? []), code]);
  return codes;
}

/** The categories that a spelling leads to: as it stands, with its lost zero, or as what a known misprint means. */
function categoryOf(
  { byCode, misprints }: Classification,
  { code, repairs }: Candidate,
): Candidate[] {
  return [
    { code, repairs },
    { code: `0${code}`, repairs: [...repairs, "leading-zero" as const] },
  ].flatMap((candidate) => {
    if (byCode.has(candidate.code)) return [candidate];
    const meant = misprints[candidate.code];
    return meant === undefined
      ? []
      : [{ code: meant, repairs: [...candidate.repairs, "misprint" as const] }];
  });
}

function fewestRepairs(candidates: Candidate[]): Candidate[] {
  const fewest = Math.min(...candidates.map(({ repairs }) => repairs.length));
  return candidates.filter(({ repairs }) => repairs.length === fewest);
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** The codes of a cell that holds one or several, parted by a semicolon, a bar, a stroke, a plus, a new line, or a comma. */
export function splitCodes(cell: string): string[] {
  const parted = cell
    .split(/[;|/+\n]/)
    .flatMap((part) => (isCommaList(part) ? part.split(",") : [part]));
  const codes = parted.map((part) => part.trim()).filter((part) => part !== "");
  return codes.length > 1 && codes.every((code) => /\d/.test(code)) ? codes : [cell];
}

/** Whether commas part codes here, and are neither decimal nor in a name. */
function isCommaList(part: string): boolean {
  return /^\s*[\d.]{2,}(?:\s*,\s*[\d.]{2,})+\s*$/.test(part);
}
