import { expect, test } from "vitest";
import { oneByteHtml } from "./one-byte-html.js";

const filler = "x".repeat(2_000);

test("characters beyond Latin-1 become references in text, and escapes in scripts", () => {
  const html = `<p title="→">é ’ 😀</p><script id="a">push("→ ’ 😀 é")</script><p>ع</p>${filler}`;
  expect(oneByteHtml(html)).toBe(
    `<p title="&#8594;">é &#8217; &#128512;</p><script id="a">push("\\u2192 \\u2019 \\ud83d\\ude00 é")</script><p>&#1593;</p>${filler}`,
  );
});

test("no character beyond Latin-1 is left", () => {
  const html = `${filler}<script>"العربية"</script>العربية — ✓${filler}`;
  expect(oneByteHtml(html)).toMatch(/^[\0-\xff]*$/);
});

test("an escape in a script means the character that stood there", () => {
  const literal = /<script>(.*)<\/script>/.exec(
    oneByteHtml(`${filler}<script>"a → 😀"</script>`),
  )?.[1];
  expect(JSON.parse(literal ?? "")).toBe("a → 😀");
});

test("a document mostly in another script stays as it is", () => {
  const html = `<p>${"العربية ".repeat(50)}</p>`;
  expect(oneByteHtml(html)).toBe(html);
});
