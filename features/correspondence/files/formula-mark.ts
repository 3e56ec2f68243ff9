const formulaBegin = "[=+\\-@\\t\\r\\n＝＋－＠]";
const isLikeFormula = new RegExp(`^'*${formulaBegin}`);
const isMarked = new RegExp(`^'+${formulaBegin}`);

/** An apostrophe before what a spreadsheet would compute, and one more before what looks as if it had one. */
export function markFormula(text: string): string {
  return isLikeFormula.test(text) ? `'${text}` : text;
}

/** The text before it was marked. */
export function unmarkFormula(cell: string): string {
  return cell.startsWith("'") && isMarked.test(cell) ? cell.slice(1) : cell;
}
