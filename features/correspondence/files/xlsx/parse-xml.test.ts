import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/errors";
import { xmlArbitrary } from "../testing/xml-arbitrary";
import { parseXml } from "./parse-xml";
import { StrictXml } from "./strict-xml";
import type { XmlEvents } from "./xml-events";

/** What is told, as one text: texts that follow each other as one. */
function noting(): { told: () => string; events: XmlEvents } {
  const told: unknown[][] = [];
  const events: XmlEvents = {
    open: (name, tag) => {
      const attributes = Object.entries(tag.attributes());
      told.push(["open", name, attributes, attributes.map(([of]) => tag.attribute(of))]);
    },
    text: (text) => {
      const last = told.at(-1);
      if (last?.[0] === "text") last[1] = `${last[1]}${text}`;
      else told.push(["text", text]);
    },
    close: (name) => told.push(["close", name]),
  };
  return { told: () => JSON.stringify(told), events };
}

async function read(pieces: Iterable<Uint8Array>): Promise<string> {
  const { told, events } = noting();
  try {
    for await (const _ of parseXml(asyncOf(pieces), events));
    return told();
  } catch (error) {
    return refusalOf(error);
  }
}

function readStrictly(bytes: Uint8Array): string {
  const { told, events } = noting();
  try {
    const strict = new StrictXml(events, "");
    strict.write(bytes);
    strict.end();
    return told();
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): string {
  if (!(error instanceof DomainError)) throw error;
  return error.faults[0]?.code ?? "";
}

async function* asyncOf(pieces: Iterable<Uint8Array>) {
  yield* pieces;
}

function* cut(bytes: Uint8Array, lengths: readonly number[]) {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
  yield bytes.subarray(at);
}

describe("XML is read, or refused, as a strict parser alone does,", () => {
  it("however it is written and cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        xmlArbitrary,
        fc.array(fc.nat(40), { maxLength: 6 }),
        fc.option(fc.tuple(fc.nat(200), fc.nat(3), fc.uint8Array({ maxLength: 2 })), { freq: 3 }),
        async (written, lengths, change) => {
          let bytes = Buffer.from(written);
          if (change) {
            const [at, left, put] = change;
            bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + left)]);
          }
          expect(await read(cut(bytes, lengths))).toBe(readStrictly(bytes));
        },
      ),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it.each([
    [
      "texts",
      ["x > ]] ]>", "a\r\nb\rc\n\td", "Theft of a motor vehicle", "_x000D_", "]]>", "]]]>"],
    ],
    [
      "letters",
      ["سرقة من شخص", "살인 𝔘", "\ufeffa\ufffd\u007f\u0085\u2028", "a\ufffe", "\uffff", "\0"],
    ],
    [
      "references",
      ["&amp;&lt;&gt;&quot;&apos;", "&#65;&#x1F600;&#13;&#10;\r", "&#xd;", "&#x10FFFF;"],
    ],
    [
      "unknown references",
      ["&", "&amp", "&no;", "&;", "&#x;", "&#a;", "&#X41;", "&AMP;", "&amp &lt;"],
    ],
    ["references to nothing", ["&#0;", "&#31;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#65535;"]],
    ["numbers of many digits", ["&#00000000065;", "&#x00000041;", "&#x110000;", "&#9999999;"]],
    [
      "marked sections",
      ["<![CDATA[<c>]]>", "<!-- <c> -->", "<?x <c>?>", "<!DOCTYPE a>", "<?xml ?>"],
    ],
    ["tags", ["<c></c >", "<c><d></d></c>", "<c r=\n'A2'/>", '<c r="A2" />', "<é/>", "<x:y:c/>"]],
    [
      "broken tags",
      ["<c>", "</c>", "</a>", "<c></ c>", "<c></c/>", "<c/ >", "< c/>", "<>", "</>", "<1/>"],
    ],
    ["tags alike", ['<c r="A2" s="1"/>', "<c r='A2' s=\"1\"/>", '<c s="1" r="A2"/>', '<c r=""/>']],
    ["attributes twice", ['<c r="A2" r="A3"/>', '<c r="A2" s="1" s="1"/>', '<c r="A2" x:r="A3"/>']],
    [
      "broken attributes",
      [
        '<c r="A2"s="1"/>',
        "<c r/>",
        '<c r="A2/>',
        "<c r=A2/>",
        '<c r;"A2"/>',
        "<c r=1A1/>",
        '<cr="A2"/>',
      ],
    ],
    [
      "values",
      ['<c r=">\'"/>', "<c r='>\"'/>", '<c r="é"/>', '<c r="a\tb\r\nc"/>', '<c r="\u007f"/>'],
    ],
    ["values of meaning", ['<c r="&amp;"/>', '<c r="&no;"/>', '<c r="<"/>', '<c r="\u0001"/>']],
    [
      "names",
      ['<r r="A2"/>', '<x:c x:r="A2"/>', '<c é="A2"/>', '<c xmlns="x"/>', '<c __proto__="x"/>'],
    ],
  ])("with %s in it, wherever it is cut or ends", async (_, snippets) => {
    const wrong: [string, number][] = [];
    for (const snippet of snippets) {
      const bytes = Buffer.from(`<a><c r="A1"/><c r="A1">x</c>${snippet}<c r="A2">y</c></a>\n`);
      const whole = readStrictly(bytes);
      for (let at = 0; at <= bytes.length; at++) {
        const ended = bytes.subarray(0, at);
        if ((await read(cut(bytes, [at]))) !== whole) wrong.push([snippet, at]);
        if ((await read([ended])) !== readStrictly(ended)) wrong.push([snippet, -at]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ...[
      "\ufeff",
      "\ufeff\ufeff",
      ' <?xml version="1.0"?>',
      "<!-- a -->",
      "<?x y?>",
      "<!DOCTYPE a>",
    ],
    ...[
      "<?xml version='1.0' standalone='no' ?>",
      '<?xml version="1.1"?>',
      "<?XML ?>",
      "a",
      "&amp;",
    ],
    ...['<?xml version="1.0" encoding="UTF-16"?>', "<?xml version=\"1.0'?>", "<?xml ?>", "\0", ""],
  ])("with %j at its begin or end", async (outside) => {
    for (const written of [`${outside}<a>\u0085</a>`, `<a>\u0085</a>${outside}`, outside])
      expect(await read([Buffer.from(written)])).toBe(readStrictly(Buffer.from(written)));
  });

  it("with more names than are kept", async () => {
    const tags = Array.from({ length: 1_000 }, (_, at) => `<c${at} a${at}="${at}">${at}</c${at}>`);
    const bytes = Buffer.from(`<a>${tags.join("")}</a>`);
    expect(await read([bytes])).toBe(readStrictly(bytes));
    expect(readStrictly(bytes)).toContain('["text","999"]');
  });

  it.each([
    ["a text", "x"],
    ["a value", '<c r="'],
    ["a tag", `<${"c".repeat(5_000)}`],
    ["a comment", "<!--"],
    ["what only a strict parser reads", "<!-- > "],
  ])("up to %s without end", async (_, begin) => {
    const pieces = [`<a>${begin}`, ...Array.from({ length: 50 }, () => "x".repeat(10_000))];
    expect(await read(pieces.map((piece) => Buffer.from(piece)))).toBe("file-cell");
  });

  it("with bytes that are not UTF-8", async () => {
    for (const begin of ["<a>", "<a><!-- -->", "<a><c r='"])
      for (const bad of [[0xff], [0xc3], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80]]) {
        const end = begin.endsWith("'") ? "'/></a>" : "</a>";
        const bytes = Buffer.concat([Buffer.from(begin), Uint8Array.from(bad), Buffer.from(end)]);
        expect(await read([bytes])).toBe("file-workbook");
      }
  });
});
