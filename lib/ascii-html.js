const script = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const beyondAscii = /[^\0-\x7f]/g;
const worthUpTo = 0.02;

/**
 * The same document in ASCII: other characters as character references, and as escapes in scripts, where they only
 * stand in string literals. V8 keeps such a text in one byte a character and sends it more than twice as fast; one
 * Arabic word would make all of it two bytes. Documents mostly in another script are left as they are.
 * @param {string} html
 */
export function asciiHtml(html) {
  const count = html.match(beyondAscii)?.length ?? 0;
  if (count > html.length * worthUpTo) return html;
  const parts = [];
  let end = 0;
  for (const match of html.matchAll(script)) {
    parts.push(withReferences(html.slice(end, match.index)), withEscapes(match[0]));
    end = match.index + match[0].length;
  }
  parts.push(withReferences(html.slice(end)));
  // Through bytes and back, since V8 keeps the width of the text that a part was cut from.
  return Buffer.from(parts.join(""), "latin1").toString("latin1");
}

/** @param {string} text */
function withReferences(text) {
  return text.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** @param {string} text */
function withEscapes(text) {
  return text.replace(
    beyondAscii,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
