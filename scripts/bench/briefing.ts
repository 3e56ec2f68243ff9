import type { CountryMaterial } from "@/domain/briefing/briefing-material";
import { briefingSectionKinds } from "@/domain/briefing/briefing-settings";
import { buildBriefing } from "@/domain/briefing/build-briefing";
import { statusOn } from "@/domain/status/country-status";
import { loadBriefingWords } from "@/features/briefing/briefing-words";
import { makeDocx } from "@/features/briefing/files/docx/make-docx";
import { makePdf } from "@/features/briefing/files/pdf/make-pdf";
import { makePptx } from "@/features/briefing/files/pptx/make-pptx";
import { sandboxCode } from "@/seed/sandbox/sandbox-code";
import { sandboxCountry } from "@/seed/sandbox/sandbox-country";
import { sandboxHistory } from "@/seed/sandbox/sandbox-history";
import { bareDocx, barePdf, barePptx, outlineOf } from "./bare-files";
import { median, report } from "./measure";

const countries = 20;
const asOf = "2026-06-30";
const rounds = 3;

/** Files of a briefing of twenty countries against what their libraries need for as much without content, and the memory of fifty in a row. */
export async function benchBriefing(): Promise<void> {
  const codes = Array.from({ length: countries }, (_, index) => sandboxCode(index));
  const words = await loadBriefingWords("en");
  const material = {
    countries: codes.map(materialOf),
    meeting: null,
    since: null,
    commitments: [],
    consenting: codes,
  };
  const settings = {
    ...{ title: "Briefing", meeting: null, countries: codes, asOf, since: "2025-01-01" },
    ...{ audience: "public" as const, language: "en" as const },
    sections: briefingSectionKinds.map((kind) => ({ kind, narrative: null })),
  };
  const make = (turn: number) =>
    buildBriefing(
      { ...material, since: settings.since },
      { ...settings, title: `Briefing ${turn}` },
      words,
      null,
    );
  const outline = outlineOf(make(0));
  const rows = outline.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `A briefing of ${countries} countries: ${outline.paragraphs} paragraphs, ${outline.tables.length} tables with ${rows} rows, ${outline.pictures.length} charts.`,
  );
  for (const [name, ours, bare] of [
    ["DOCX", makeDocx, bareDocx],
    ["PDF", makePdf, barePdf],
    ["PPTX", makePptx, barePptx],
  ] as const) {
    const our: number[] = [];
    const their: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      our.push(await timed(() => ours(make(round))));
      their.push(await timed(() => bare(outline)));
    }
    const [ms, bareMs] = [median(our.slice(1)), median(their.slice(1))];
    report(`${name}: ${ms.toFixed(0)} ms, the library alone ${bareMs.toFixed(0)} ms`, ms / bareMs, {
      atMost: 5,
    });
  }
  let afterFive = 0;
  for (let turn = 1; turn <= 50; turn += 1) {
    await makeDocx(make(turn));
    await makePdf(make(turn));
    await makePptx(make(turn));
    if (turn === 5) afterFive = memory();
  }
  report(
    "memory after 50 briefings in all three formats against after five",
    memory() / afterFive,
    {
      atMost: 1.2,
    },
  );
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function materialOf(iso3: string): CountryMaterial {
  const sandbox = sandboxCountry(iso3);
  const { names, region, centre } = sandbox;
  const profile = sandboxHistory(sandbox, 10).at(-1)?.profile;
  if (!profile) return { country: iso3, names, status: null, profile: null, before: null };
  const { sources, country, ...sections } = profile;
  const place = { country, names, region, centre, cadenceMonths: 6 };
  const record = { ...place, lastKnownOn: "2026-01-01", sections, sources };
  return { country: iso3, names, profile, before: null, status: statusOn(record, asOf) };
}
