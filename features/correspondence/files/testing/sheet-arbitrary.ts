import fc from "fast-check";

const often = (usual: readonly string[], rare: readonly string[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  );

const text = often(
  [
    "Theft",
    "0101",
    "7",
    "살인 및 상해",
    "Robo a mano armada, ñ",
    "1.50",
    "0",
    "1",
    "_x0041_",
    " a ",
  ],
  [
    ...["", "a&amp;b", "a>b", "a\nb", "]]>", "\ufffe", "\uffef", "ｆ", "𝔘", "\u007f", "\u0085"],
    ...["<x/>", "<c/>", '<c r="A1"/>', '<c r="B9"><v>9</v></c>', "<!-- a -->", "\u0001", "99"],
  ],
);
const reference = often(["A1", "B2", "C3", "AB30"], ["", "a1", "A", "1", "ZZZ1", "A1 "]);
const attribute = (name: string, value: fc.Arbitrary<string>) =>
  value.map((written) => ` ${name}="${written}"`);
const style = attribute("s", often(["0", "1", "2"], ["99", "", "x"]));
const type = attribute("t", often(["str", "inlineStr", "n", "e"], ["s", "b", "d", "", "no"]));
const maybe = (written: fc.Arbitrary<string>) => fc.oneof(written, fc.constant(""));

/** The attributes of a cell: most in the usual order, some twice or otherwise. */
const attributes = fc.oneof(
  {
    weight: 30,
    arbitrary: fc
      .tuple(attribute("r", reference), maybe(style), maybe(type))
      .map((parts) => parts.join("")),
  },
  {
    weight: 10,
    arbitrary: fc.tuple(attribute("r", reference), type, style).map((parts) => parts.join("")),
  },
  fc.tuple(attribute("r", reference), style, type, style).map((parts) => parts.join("")),
  fc
    .array(fc.oneof(attribute("r", reference), style, type, fc.constant(" cm='1'")))
    .map((parts) => parts.join("")),
);
const content = fc.oneof(
  { weight: 20, arbitrary: text.map((written) => `<v>${written}</v>`) },
  { weight: 20, arbitrary: text.map((written) => `<is><t>${written}</t></is>`) },
  text.map((written) => `<f>A1</f><v>${written}</v>`),
  text.map((written) => `<is><t xml:space="preserve">${written}</t></is>`),
  fc.tuple(text, text).map(([one, other]) => `<is><r><t>${one}</t></r><t>${other}</t></is>`),
  fc
    .tuple(text, text)
    .map(([one, other]) => `<is><t>${one}</t><rPh sb="0" eb="1"><t>${other}</t></rPh></is>`),
  fc.constantFrom(
    '<is><rPh><c r="A1" t="str"><is><t>7</t></is></c></rPh></is>',
    '<v>1<c r="B2" t="str"><v>2</v></c>3</v>',
    '<v>1<c r="B2"/>3</v>',
  ),
  text.map((written) => `<v>${written}</is>`),
  text.map((written) => `<is><t>${written}</t></v>`),
  text,
);
const shared = fc
  .tuple(attribute("r", reference), maybe(style), often(["0", "1"], ["2", "", "x"]))
  .map(([place, styled, at]) => `<c${place}${styled} t="s"><v>${at}</v></c>`);
const cell = fc.oneof(
  { weight: 1, arbitrary: shared },
  {
    weight: 5,
    arbitrary: fc
      .tuple(often(["c"], ["x:c", "v", "d"]), attributes, content, fc.nat(4))
      .map(([name, all, inside, kind]) =>
        kind === 0 ? `<${name}${all}/>` : `<${name}${all}>${inside}</${name}>`,
      ),
  },
);
const row = fc
  .tuple(
    fc.array(cell, { maxLength: 4 }),
    often([""], [' hidden="1"', ' r="9"', " r='2'"]),
    often([""], ["<rPh>", "</rPh>", "<v>", " "]),
  )
  .map(([cells, all, within]) => `<row${all}>${cells.join(within)}</row>`);

/** The part of a worksheet as programs write it; some cells are otherwise, and some parts are not well-formed. */
export const sheetArbitrary: fc.Arbitrary<string> = fc
  .array(row, { maxLength: 4 })
  .map((rows) => `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`);
