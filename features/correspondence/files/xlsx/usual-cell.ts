/**
 * A cell as spreadsheets write it, by its bytes as characters: no other attributes, in the usual order, and one text
 * without references, line ends, `>`, or what may begin U+FFFE. Names have no prefix. The style stands on one side of
 * the type.
 */
const usual =
  /<c r="([A-Z]+)[0-9]+"(?: s="([0-9]+)")?(?: t="([A-Za-z]+)")?(?: s="([0-9]+)")?(?:\/>|>(?:<is><t>([ -%'-;=?-~\x80-\xee\xf0-\xff]+)<\/t><\/is>|<v>([ -%'-;=?-~\x80-\xee\xf0-\xff]+)<\/v>)<\/c>)/y;
const notAscii = /[\x80-\xff]/;

/** Reads usual cells, and holds what the last one says: one object for all of them, since there are millions. */
export class UsualCell {
  /** The letters of its reference. */
  column = "";
  type: string | undefined;
  style: string | undefined;
  value = "";

  /** Reads the cell at a place, and gives the place behind it; the same place where it is none, or may be another. */
  readAt(characters: string, at: number): number {
    usual.lastIndex = at;
    const found = usual.exec(characters);
    if (found === null) return at;
    // Found by their numbers: to take an array apart costs as much as to find it.
    const [before, after] = [found[2], found[4]];
    if (before !== undefined && after !== undefined) return at;
    this.column = found[1] ?? "";
    this.type = found[3];
    this.style = before ?? after;
    this.value = textOf(found[5] ?? found[6] ?? "");
    return usual.lastIndex;
  }
}

function textOf(characters: string): string {
  return notAscii.test(characters) ? Buffer.from(characters, "latin1").toString() : characters;
}
