import { describe, expect, test, vi } from "vitest";
import { exampleDocument } from "../testing/example-document";
import { readOffice, shownText } from "../testing/read-office";
import { makePptx } from "./make-pptx";

async function read(document: Parameters<typeof makePptx>[0]) {
  const file = readOffice(await makePptx(document));
  const slides = file.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(a.match(/\d+/)?.[0]) - Number(b.match(/\d+/)?.[0]))
    .map((name) => file.text(name));
  return { ...file, slides };
}

describe("the slides of a briefing", () => {
  test("begin with the title; each country has its own", async () => {
    const { slides } = await read(exampleDocument());
    expect(shownText(slides[0] ?? "", "a:t")).toContain("Briefing on fictional countries");
    const ofCountry = slides.filter((slide) => shownText(slide, "a:t").startsWith("Country AThe"));
    expect(ofCountry).toHaveLength(1);
  });

  test("repeat the head of a table on each slide that it needs", async () => {
    const { slides } = await read(exampleDocument());
    const tables = slides.filter((slide) => slide.includes("<a:tbl>"));
    expect(tables.length).toBeGreaterThan(1);
    for (const slide of tables) {
      expect(slide).toContain('firstRow="1"');
      expect(shownText(slide, "a:t")).toContain("Country");
    }
  });

  test("hold a chart that can be edited, with its words, and no bar for what is not reported", async () => {
    const file = await read(exampleDocument());
    const chart = file.text(file.names.find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? "");
    expect(chart).toContain("<c:barChart>");
    expect(chart.match(/<c:numCache>.*?<\/c:numCache>/s)?.[0].match(/<c:v>\d+<\/c:v>/g)).toEqual([
      "<c:v>6</c:v>",
      "<c:v>3</c:v>",
    ]);
    expect(file.slides.join("")).toContain("Country A: Mapping. Country B: Not reported.");
  });

  test("say in the notes what they rest on", async () => {
    const { names, text } = await read(exampleDocument());
    const notes = names.filter((name) => /notesSlides\/notesSlide\d+\.xml$/.test(name));
    const all = notes.map((name) => shownText(text(name), "a:t")).join("\n");
    expect(all).toContain("Office: Report (2022). https://example.org/report");
  });

  test("run from the right in Arabic", async () => {
    const { slides, text } = await read(exampleDocument("ar"));
    expect(slides[1]).toContain('rtl="1"');
    expect(text("ppt/presentation.xml")).toContain('rtl="1"');
  });

  test("are the same bytes for the same value, whenever they are made", async () => {
    const first = await makePptx(exampleDocument("ar"));
    vi.useFakeTimers({ now: new Date("2031-01-01"), toFake: ["Date"] });
    const later = await makePptx(exampleDocument("ar"));
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });
});
