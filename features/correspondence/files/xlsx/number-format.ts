/** How a style shows a number: as a date, padded with zeros, with so many decimals, or as it is. */
export type NumberFormat =
  | { kind: "plain" }
  | { kind: "date" }
  | { kind: "fixed"; digits: number; decimals: number; isPercent: boolean };

/** The formats that have a number and no code in the file. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  9: "0%",
  10: "0.00%",
};
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 58 && id !== 48 && id !== 49);

/** What a format makes of numbers; grouping, colours and currencies are left out, they are no part of a code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && isBuiltInDate(id)) return { kind: "date" };
  const [first = ""] = (code ?? builtIn[id] ?? "").split(";");
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return { kind: "date" };
  const [, zeros = "", decimals = "", percent] = /^(0+)(?:\.(0+))?(%?)$/.exec(first) ?? [];
  if (zeros === "") return { kind: "plain" };
  return {
    kind: "fixed",
    digits: zeros.length,
    decimals: Math.min(decimals.length, 20),
    isPercent: percent === "%",
  };
}

/** The number as a person sees it in the sheet. Not a number: as it stands. */
export function shownNumber(stored: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(number)) return stored;
  if (format.kind === "date") return shownDate(number, is1904) ?? stored;
  // Spreadsheets show fifteen digits, and keep seventeen.
  if (format.kind === "plain") return String(Number(number.toPrecision(15)));
  const { digits, decimals, isPercent } = format;
  const [whole = "", part] = Math.abs(isPercent ? number * 100 : number)
    .toFixed(decimals)
    .split(".");
  const padded = whole.padStart(digits, "0");
  return `${number < 0 ? "-" : ""}${part === undefined ? padded : `${padded}.${part}`}${isPercent ? "%" : ""}`;
}

/** 1900-02-29 never was, but spreadsheets count it; before it, days are one more. */
const [epoch1900, epoch1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
const lastDay = 2_958_465;

/** The day in ISO 8601, with the time where there is one. */
function shownDate(number: number, is1904: boolean): string | undefined {
  if (number < 0 || number > lastDay) return undefined;
  const isBeforeLeap = !is1904 && number >= 1 && number < 60;
  const seconds = Math.round((isBeforeLeap ? number + 1 : number) * 86_400);
  const shown = new Date((is1904 ? epoch1904 : epoch1900) + seconds * 1_000).toISOString();
  if (number > 0 && number < 1) return shown.slice(11, 19);
  return shown.slice(0, seconds % 86_400 === 0 ? 10 : 19);
}
