import type { SectionWriter } from "../section-writer";

/** What every document of the tracker says of names and frontiers. */
export const writeDisclaimer: SectionWriter = ({ words }) => ({
  proposal: [],
  blocks: [{ kind: "paragraph", tone: "note", runs: [{ text: words.t("site.disclaimer") }] }],
});
