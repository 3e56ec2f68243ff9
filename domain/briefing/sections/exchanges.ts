import { compareCountries } from "../../comparison/comparison";
import { findPeers } from "../../matching/peer-match";
import { reasonInWords } from "../../matching/reason-in-words";
import type { Run } from "../briefing-document";
import {
  namesOf,
  plain,
  runsOf,
  type SectionWriter,
  statusesOf,
  type Writing,
} from "../section-writer";

/** Which of the chosen countries could speak with which: for each open challenge the best match among those that let themselves be named, then who has a lesson in a category that is open elsewhere. */
export const writeExchanges: SectionWriter = (writing) => {
  const { t } = writing.words;
  const items = [...peerItems(writing), ...lessonItems(writing)];
  if (items.length === 0) return { proposal: [t("briefingText.noExchange")], blocks: [] };
  return { proposal: [t("briefingText.exchangesLead")], blocks: [{ kind: "list", items }] };
};

function peerItems(writing: Writing): Run[][] {
  const { material, words, asOf } = writing;
  const statuses = statusesOf(material);
  const named = statuses.filter(({ country }) => material.consenting.includes(country));
  return statuses.flatMap((own) =>
    own.challenges
      .filter(({ status }) => status === "open")
      .flatMap((challenge): Run[][] => {
        const [peer] = findPeers(challenge, own, named, asOf);
        if (!peer) return [];
        const sources = named.find(({ country }) => country === peer.country)?.sources ?? [];
        const { resolved, lesson, reasons } = peer;
        const said = words.t("briefingText.exchangePeer", {
          asking: namesOf([own.country], writing),
          helping: namesOf([peer.country], writing),
          category: words.t(`category.${challenge.category}`),
          reasons: words.list(reasons.map((reason) => reasonInWords(reason, words))),
          stage: words.t(`stage.${resolved.stage}`),
          date: words.date(resolved.date),
        });
        const cites = writing.sources.cite(sources, resolved.sourceIds);
        if (!lesson) return [[{ text: said, cites }]];
        const learned = runsOf(lesson.happened, lesson.sourceIds, sources, writing);
        return [[{ text: `${said} `, cites }, ...learned]];
      }),
  );
}

function lessonItems(writing: Writing): Run[][] {
  const { material, words } = writing;
  return compareCountries(statusesOf(material)).flatMap((fact) =>
    fact.code === "lesson-for-open"
      ? [
          plain(
            words.t("briefingText.exchange", {
              learned: namesOf(fact.learned, writing),
              open: namesOf(fact.open, writing),
              category: words.t(`category.${fact.category}`),
            }),
          ),
        ]
      : [],
  );
}
