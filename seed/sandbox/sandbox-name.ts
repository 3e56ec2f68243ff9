const beginnings = [
  ...["Albor", "Brenad", "Corvel", "Dunim", "Estrev", "Fendor", "Galvem", "Hostar", "Ilvok"],
  ...["Jormad", "Kelmor", "Lindav", "Mordel", "Nelvar", "Ostrim", "Pelgad", "Querin", "Rostem"],
  ...["Selvor", "Tamrid", "Ulmeg", "Vostan", "Wendril", "Yorbal", "Zamled", "Orvin"],
];
const endings = [
  ...["ia", "a", "ora", "una", "esh", "or", "imo", "ova", "ance", "ise", "urra", "etta", "ombe"],
  ...["aya", "inea", "ero", "ath", "ilan", "une", "asco", "ely", "uria", "odia", "azan", "ant"],
  "umar",
];

/** The invented name of the sandbox country with this number: every pair of a beginning and an ending once. */
export function sandboxNames(index: number): { en: string; es: string; ar: string } {
  const row = Math.floor(index / 26);
  const column = index % 26;
  const en = `${beginnings[(row + column) % 26]}${endings[column]}`;
  return { en, es: inSpanish(en), ar: inArabic(en) };
}

function inSpanish(name: string): string {
  return name
    .replace(/k(?=[ei])/gi, "qu")
    .replace(/k/gi, "c")
    .replace(/w/gi, "v")
    .replace(/sh$/, "s")
    .replace(/th$/, "t")
    .replace(/y$/, "i")
    .replace(/^./, (first) => first.toUpperCase());
}

/** Letter by letter: good enough for names that nobody bears. */
function inArabic(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/^[ei]/, "إي")
    .replace(/^[ou]/, "أو")
    .replace(/sh|th|[a-z]/g, (latin) => arabicLetters[latin] ?? latin);
  return letters;
}

const arabicLetters: Record<string, string> = {
  ...{ a: "ا", b: "ب", c: "ك", d: "د", e: "ي", f: "ف", g: "غ", h: "ه", i: "ي", j: "ج", k: "ك" },
  ...{ l: "ل", m: "م", n: "ن", o: "و", p: "پ", q: "ق", r: "ر", s: "س", t: "ت", u: "و", v: "ڤ" },
  ...{ w: "و", y: "ي", z: "ز", sh: "ش", th: "ث" },
};
