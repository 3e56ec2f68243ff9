import type { SectionWriter } from "../section-writer";

/** Every source that was cited, in the order of first citation. */
export const writeSources: SectionWriter = ({ sources, words }) => ({
  proposal: [],
  blocks:
    sources.cited.length === 0
      ? [{ kind: "paragraph", runs: [{ text: words.t("briefingText.noSource") }] }]
      : [
          {
            kind: "list",
            items: sources.cited.map(({ text, url }, index) => [
              { text: `${index + 1}. ${text}${url ? ` ${url}` : ""}` },
            ]),
          },
        ],
});
