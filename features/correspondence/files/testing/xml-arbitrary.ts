import fc from "fast-check";

/** Mostly what programs write; now and then what XML allows and few write, or forbids. */
function oftenOf(usual: readonly string[], rare: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  );
}

const nameArbitrary = oftenOf(
  ["c", "row", "r", "ro", "x:row", "t", "is", "v", "_a-b.1"],
  ["é", ":", "__proto__", "-a", "1", "a b", "x:é", ""],
);
const valueArbitrary = oftenOf(
  ['"A1"', '"A2"', '"AB30"', '"inlineStr"', '"1"', "'1'", '""', '"a>b"', `"it's"`, `'"'`],
  [
    ...['"&amp;"', '"&x;"', '"a\tb"', '"a\r\nb"', '"a<b"', '"سرقة"', '"\u0001"', '"\u007f"', "1"],
    ...['"1', '"1""', "''", '"]]>"', ""],
  ],
);
const attributeArbitrary = fc
  .tuple(
    oftenOf([" ", " ", "\n", "\r\n\t"], ["", "\u00a0"]),
    nameArbitrary,
    oftenOf(["="], [" = ", "", "=="]),
    valueArbitrary,
  )
  .map((parts) => ({ name: parts[1], written: parts.join("") }));
/** Tags that differ from each other in a value or two. */
const alikeArbitrary = fc
  .tuple(
    fc.constantFrom("", ' r="A1"', ' r="B22"', " r='A1'"),
    fc.constantFrom("", ' s="1"', ' s="11"'),
    fc.constantFrom("", ' t="s"', ' t="str"', ' r="A1"'),
  )
  .map((written) => written.join(""));
const attributesArbitrary = fc.oneof(
  { weight: 20, arbitrary: alikeArbitrary },
  {
    weight: 20,
    arbitrary: fc
      .uniqueArray(attributeArbitrary, { selector: ({ name }) => name, maxLength: 3 })
      .map(joined),
  },
  { weight: 1, arbitrary: fc.array(attributeArbitrary, { maxLength: 3 }).map(joined) },
);
const textArbitrary = fc.oneof(
  oftenOf(
    [
      ...["a", "Theft of a motor vehicle", "]]", "]>", ">", " \n ", "a\r\nb\rc", "a &amp;&lt; b"],
      ...[
        "&quot;&apos;&gt;",
        "&#65;&#x1F600;",
        "&#13;&#10;\r",
        "سرقة",
        "살인 및 상해",
        "𝔘",
        "\ufeff",
      ],
      ...["\ufffd\u007f\u0085\u2028", "_x000D_"],
    ],
    [
      ...["]]>", "&#0;", "&#xFFFE;", "&#xD800;", "&#99999999;", "&#00000065;", "&amp", "&", "&no;"],
      ...[
        "&;",
        "& ;",
        "\ufffe",
        "\uffff",
        "\u0001",
        "<",
        "<![CDATA[<c>]]>",
        "<![CDATA[",
        "<!-- > -->",
      ],
      ...["<!--", "<?x y?>", "<!DOCTYPE a>", "</c>", "<c>"],
    ],
  ),
  fc.string({ unit: "grapheme-ascii", maxLength: 20 }).map((text) => text.replace(/[<&]/g, "")),
);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      nameArbitrary,
      attributesArbitrary,
      oftenOf(["", "", " ", "\r\n"], ["/", "\u0001"]),
      tie("content"),
      oftenOf(["", "", ""], [" ", "\n", "x"]),
      fc.nat(3),
    )
    .map(([name, attributes, end, content, closingEnd, kind]) => {
      const begin = `<${name}${attributes}${end}`;
      return kind === 0 ? `${begin}/>` : `${begin}>${content}</${name}${closingEnd}>`;
    }),
  content: fc
    .array(fc.oneof({ maxDepth: 3 }, textArbitrary, tie("element"), tie("element")), {
      maxLength: 8,
    })
    .map((parts) => parts.join("")),
}));

/** Documents of XML, as one knows them from sheets; some are not well-formed. */
export const xmlArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    oftenOf(
      ["", "", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', " "],
      [
        ...["<?xml version='1.0'?>", "\ufeff", '\ufeff<?xml version="1.0"?>\n', "<!-- a -->", "a"],
        ...[
          '<?xml version="1.1"?>',
          "<?xml encoding='UTF-8'?>",
          "<!DOCTYPE a>",
          "\u0001",
          "\ufeff\ufeff",
        ],
        ...['<?xml version="1.0" encoding="UTF-16"?>', ' <?xml version="1.0"?>'],
      ],
    ),
    element,
    oftenOf(["", "", "\r\n"], ["<!-- z -->", "<a/>", "a", "</a>", "\u0001"]),
  )
  .map((parts) => parts.join(""));

function joined(attributes: readonly { written: string }[]): string {
  return attributes.map(({ written }) => written).join("");
}
