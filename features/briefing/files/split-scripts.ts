/** A piece of text that runs one way. */
export interface ScriptPart {
  text: string;
  isRightToLeft: boolean;
}

// From a letter that is not Arabic to the last letter or digit before the next Arabic one.
const leftToRight =
  /(?!\p{Script=Arabic})\p{L}(?:(?:(?!\p{Script=Arabic}).)*(?!\p{Script=Arabic})[\p{L}\p{N}])?/gsu;

/** A text of a right-to-left document in parts by script, so that Latin words keep their order in programs that lay out by run. Joined, the parts are the text. */
export function splitScripts(text: string): ScriptPart[] {
  const parts: ScriptPart[] = [];
  let at = 0;
  const add = (part: string, isRightToLeft: boolean) => {
    if (part !== "") parts.push({ text: part, isRightToLeft });
  };
  for (const match of text.matchAll(leftToRight)) {
    add(text.slice(at, match.index), true);
    add(match[0], false);
    at = match.index + match[0].length;
  }
  add(text.slice(at), true);
  return parts;
}
