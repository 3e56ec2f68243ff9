import type { Classification } from "../classification/classification";
import { searchWords } from "../search/fold-text";
import { type ColumnChoice, type ColumnRole, columnRoles } from "./column-role";
import { readCategoryCode, splitCodes } from "./read-category-code";

/** Words of headers, folded, in English, Spanish, Portuguese, French and Arabic. A header of one of these alone is sure. */
const headerWords: Record<ColumnRole, readonly string[]> = {
  code: "code codigo id cod national nacional clave numero offence delito رمز".split(" "),
  name: "name nombre label glosa delito description descripcion denominacion title offence etiqueta libelle الجريمة".split(
    " ",
  ),
  category: "iccs icc international internacional category categoria cidfe cidef unodc تصنيف".split(
    " ",
  ),
  legalReference: "law ley legal article articulo norma reference referencia statute القانون".split(
    " ",
  ),
  validFrom: "from desde since start begin inicio vigencia valid".split(" "),
  validTo: "to until hasta end fin termino expiry".split(" "),
  kind: "kind type tipo relation relacion match".split(" "),
  share: "share proportion weight peso proporcion porcentaje percent part".split(" "),
  confidence: "confidence certainty confianza certeza".split(" "),
  note: "note notes nota notas comment comments comentario observacion observaciones remark remarks".split(
    " ",
  ),
};

const headerWeight = 2;
const sampleSize = 200;
const leastScore = 0.5;

/** What each column most probably holds, by its header and by what stands in it; a guess to be shown for correction. */
export function guessColumns(
  classification: Classification,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnChoice {
  const sample = rows.slice(0, sampleSize);
  const scores = header.flatMap((title, column) => {
    const cells = sample.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
    const content = contentScores(classification, cells);
    return columnRoles.map((role) => ({
      ...{ role, column },
      score: headerWeight * headerScore(title, role) + (content[role] ?? 0),
    }));
  });
  const choice: ColumnChoice = {};
  const taken = new Set<number>();
  for (const { role, column, score } of scores.sort((a, b) => b.score - a.score)) {
    if (score < leastScore || taken.has(column) || choice[role] !== undefined) continue;
    choice[role] = column;
    taken.add(column);
  }
  return choice;
}

/** The part of the header's words that speak of the role, 0 to 1. */
function headerScore(title: string, role: ColumnRole): number {
  const words = searchWords(title.replace(/_/g, " "));
  if (words.length === 0) return 0;
  return words.filter((word) => headerWords[role].includes(word)).length / words.length;
}

/** How well what stands in a column fits each role, 0 to 1. */
function contentScores(
  classification: Classification,
  cells: readonly string[],
): Partial<Record<ColumnRole, number>> {
  if (cells.length === 0) return {};
  const part = (fits: (cell: string) => boolean) => cells.filter(fits).length / cells.length;
  const unlike = new Set(cells).size / cells.length;
  const category = part((cell) =>
    splitCodes(cell).every((code) =>
      ["category", "ambiguous"].includes(readCategoryCode(classification, code).result),
    ),
  );
  const short = part((cell) => /^[^\s]{1,20}$/.test(cell) && /\d/.test(cell));
  const words = part((cell) => /\p{L}{3}/u.test(cell));
  return {
    category: category ** 2,
    code: short * unlike * (1 - category / 2),
    name: words * unlike,
  };
}
