import { computeFigure, type FigureDefinition } from "../../figure/figure";
import { challengeCategories, stageValues } from "../../framework/framework";
import { namesOf, plain, type SectionWriter, statusesOf, type Writing } from "../section-writer";

/** The figures of the chosen countries, each by the definition that the pages count by, and the same in sentences. */
export const writeSummary: SectionWriter = (writing) => {
  const { material, asOf, words } = writing;
  const { t } = words;
  const stages = stageValues
    .map((stage) => ({ stage, codes: countedBy({ kind: "stage", stage }, writing) }))
    .filter(({ codes }) => codes.length > 0);
  const moved = countedBy({ kind: "moved-in-year" }, writing);
  const old = countedBy({ kind: "older-than-cadence" }, writing);
  const silent = material.countries.filter(({ status }) => !status).map(({ country }) => country);
  const open = challengeCategories
    .map((category) => ({
      category,
      codes: countedBy({ kind: "challenge", category, stage: "any", status: "open" }, writing),
    }))
    .filter(({ codes }) => codes.length > 1)
    .sort((a, b) => b.codes.length - a.codes.length);
  const sentence = (key: string, codes: readonly string[], values = {}) =>
    t(`briefingText.${key}`, {
      ...values,
      count: codes.length,
      names: namesOf(codes, writing),
    });
  const standing = stages.map(({ stage, codes }) =>
    stage === "not-reported"
      ? sentence("stageUnknown", codes)
      : sentence("atStage", codes, { stage: t(`stage.${stage}`) }),
  );
  const opening = t("briefingText.opening", {
    date: words.date(asOf),
    count: material.countries.length,
  });
  const shared = open
    .slice(0, 3)
    .map(({ category, codes }) =>
      sentence("sharedChallenge", codes, { category: t(`category.${category}`) }),
    );
  return {
    proposal: [
      [opening, ...standing].join(" "),
      [
        ...(moved.length > 0 ? [sentence("moved", moved)] : [t("briefingText.nobodyMoved")]),
        ...(shared.length > 0 ? shared : [t("briefingText.noSharedChallenge")]),
      ].join(" "),
      ...(old.length > 0 ? [sentence("old", old)] : []),
      ...(silent.length > 0 ? [sentence("unknown", silent)] : []),
    ],
    blocks: [
      {
        kind: "table",
        title: t("briefingText.figures"),
        columns: [
          { label: t("briefingText.figure") },
          { label: t("briefingText.countries"), isNumber: true },
          { label: t("briefingText.which") },
        ],
        rows: [
          ...stages.map(({ stage, codes }) => [
            { runs: plain(t("figure.title.stage", { stage: t(`stage.${stage}`) })), stage },
            { runs: plain(String(codes.length)) },
            { runs: plain(namesOf(codes, writing)) },
          ]),
          ...[["moved-in-year", moved] as const, ["older-than-cadence", old] as const].map(
            ([kind, codes]) => [
              { runs: plain(t(`figure.title.${kind}`)) },
              { runs: plain(String(codes.length)) },
              { runs: plain(namesOf(codes, writing)) },
            ],
          ),
        ],
      },
    ],
  };
};

function countedBy(definition: FigureDefinition, { material, asOf }: Writing): string[] {
  const context = { day: asOf, lastMeetingDay: undefined };
  return computeFigure(definition, statusesOf(material), context).counted.map(
    ({ country }) => country,
  );
}
