import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import type { BriefingDocument } from "@/domain/briefing/briefing-document";
import { exampleDocument } from "../testing/example-document";
import { differingDots, picturesOf, pngOf, readPicture } from "../testing/page-pictures";
import { makePdf } from "./make-pdf";

// Making a file takes a tenth of a second; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Set by `npm run renew:pictures`, which runs none of the changed documents below. */
const isRenewing = process.env.RENEW_PICTURES !== undefined;
const keptIn = "features/briefing/files/pdf/pictures";
/** Where a page that differs is left for whoever looks why. */
const shownIn = "test-results/pdf-pictures";
const languages = ["en", "ar"] as const;
type Language = (typeof languages)[number];
/** The smallest change of a letter is more. */
const mostDots = 4;

/** The example, its table short enough to end on the second page; one text of its JSON changed. */
function pictured(language: Language, from = "", to = ""): BriefingDocument {
  const example = exampleDocument(language);
  const sections = example.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === "table" ? { ...block, rows: block.rows.slice(0, 36) } : block,
    ),
  }));
  return JSON.parse(JSON.stringify({ ...example, sections }).replace(from, to));
}

/** The first two pages, each with how many of its dots differ from the picture that is kept of it. */
async function differences(language: Language, document: BriefingDocument) {
  const pages = (await picturesOf(await makePdf(document))).slice(0, 2);
  return Promise.all(
    pages.map(async (picture, at) => {
      const file = `${language}-${at + 1}.png`;
      const kept = path.join(keptIn, file);
      if (isRenewing) writeFileSync(kept, pngOf(picture));
      return { file, picture, dots: differingDots(picture, await readPicture(readFileSync(kept))) };
    }),
  );
}

test.each(languages)("a PDF in %s looks as it is kept", async (language) => {
  const found = await differences(language, pictured(language));
  expect(found).toHaveLength(2);
  for (const { file, picture, dots } of found) {
    if (dots <= mostDots) continue;
    mkdirSync(shownIn, { recursive: true });
    writeFileSync(path.join(shownIn, file), pngOf(picture));
    const how = "see it there, and if it is meant: npm run renew:pictures";
    expect.fail(`${path.join(shownIn, file)} differs in ${dots} dots; ${how}`);
  }
});

test.each([
  ["a digit of a cell", '"text":"0"', '"text":"1"'],
  ["the stage of a cell", '"stage":"mapping"', '"stage":"adoption"'],
  ["a letter of a list", '[{"text":"ICCS"}]', '[{"text":"ICCZ"}]'],
  ["the length of a bar", '"value":3', '"value":4'],
  ["the weight of a text", '"isStrong":true', '"isStrong":false'],
])("%s is a difference in every language", async (_, from, to) => {
  for (const language of languages) {
    const found = await differences(language, pictured(language, from, to));
    expect(Math.max(...found.map(({ dots }) => dots))).toBeGreaterThan(mostDots);
  }
});
