/** Letters in a line; those of Korean and Chinese are twice as wide. */
const lineLetters = 30;
const mostLines = 4;
const wide = /[\p{Script=Hangul}\p{Script=Han}\u3000-\u30ff]/u;

/** The label of a bar in lines, broken between words where it can be; one that no name needs is cut. */
export function wrapped(label: string): string[] {
  const lines = [""];
  let room = lineLetters;
  for (const word of label.split(/\s+/).flatMap(piecesOf)) {
    const space = lines.at(-1) === "" ? "" : " ";
    const width = widthOf(word) + space.length;
    if (width > room && space !== "") {
      lines.push(word);
      room = lineLetters - widthOf(word);
    } else {
      lines.push(`${lines.pop()}${space}${word}`);
      room -= width;
    }
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`];
}

/** A word in pieces of which each fits a line. */
function piecesOf(word: string): string[] {
  const pieces = [""];
  for (const letter of word) {
    const last = pieces.at(-1) ?? "";
    if (widthOf(last) + widthOf(letter) > lineLetters) pieces.push(letter);
    else pieces.splice(-1, 1, last + letter);
  }
  return pieces;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}
