import { expect, test } from "vitest";
import { asciiHtml } from "./ascii-html.js";

const filler = "x".repeat(2_000);

test("characters beyond ASCII become references in text, and escapes in scripts", () => {
  const html = `<p title="→">é ’ 😀</p><script id="a">push("→ ’ 😀 é")</script><p>ع</p>${filler}`;
  expect(asciiHtml(html)).toBe(
    `<p title="&#8594;">&#233; &#8217; &#128512;</p><script id="a">push("\\u2192 \\u2019 \\ud83d\\ude00 \\u00e9")</script><p>&#1593;</p>${filler}`,
  );
});

test("no character beyond ASCII is left", () => {
  const html = `${filler}<script>"العربية"</script>العربية — ✓${filler}`;
  expect(asciiHtml(html)).toMatch(/^[\0-\x7f]*$/);
});

test("an escape in a script means the character that stood there", () => {
  const literal = /<script>(.*)<\/script>/.exec(
    asciiHtml(`${filler}<script>"a → 😀"</script>`),
  )?.[1];
  expect(JSON.parse(literal ?? "")).toBe("a → 😀");
});

test("a document mostly in another script stays as it is", () => {
  const html = `<p>${"العربية ".repeat(50)}</p>`;
  expect(asciiHtml(html)).toBe(html);
});
