import type { BriefingDocument } from "./briefing-document";
import type { BriefingSettings } from "./briefing-settings";

/** Settings that parse, with the given ones in place of the usual; for tests. */
export function exampleSettings(fields: Partial<BriefingSettings> = {}): BriefingSettings {
  return {
    ...{ title: "Before the meeting", meeting: null, countries: ["XAA", "XAB"] },
    ...{ asOf: "2026-06-01", since: null, audience: "public", language: "en" },
    sections: [{ kind: "summary", narrative: null }],
    ...fields,
  };
}

/** A value that says no more than the settings do; for tests. */
export async function buildExample(
  { settings }: { settings: BriefingSettings },
  number: string | null,
): Promise<BriefingDocument> {
  const { language, title, asOf, countries } = settings;
  const runs = [{ text: countries.join(", ") }];
  return {
    ...{ language, title, subtitle: [], details: [], asOf, number, sources: [] },
    sections: [
      { id: "summary", title: "Summary", country: null, blocks: [{ kind: "paragraph", runs }] },
    ],
    labels: {
      ...{ contents: "Contents", pageOf: "{page} of {pages}", sources: "Sources" },
      ...{ footer: "Not official", draft: number === null ? "Draft" : null },
    },
  };
}
