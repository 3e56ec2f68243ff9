import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatementText } from "@/components/ui/statement-text";
import type { Peer } from "@/domain/matching/peer-match";
import { type ReasonWords, reasonInWords } from "@/domain/matching/reason-in-words";
import { formatDate } from "@/lib/i18n/format-date";
import { formatList } from "@/lib/i18n/format-list";
import { languageName } from "@/lib/i18n/language-name";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

export interface NamedCountry {
  country: string;
  names: Record<string, string>;
}

const shownAtOnce = 3;

/** Those who could help with a challenge, each with why; plainly none where there is no good match. */
export function PeerList({
  peers,
  known,
  reading,
}: {
  peers: readonly Peer[];
  known: readonly NamedCountry[];
  reading: Reading;
}) {
  const t = useTranslations("exchange.peers");
  if (peers.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  const items = peers.map((peer) => (
    <PeerItem key={peer.country} peer={peer} known={known} reading={reading} />
  ));
  const rest = items.slice(shownAtOnce);
  return (
    <>
      <List>{items.slice(0, shownAtOnce)}</List>
      {rest.length > 0 && (
        <details className="mt-2">
          <summary>{t("more", { count: rest.length })}</summary>
          <List>{rest}</List>
        </details>
      )}
    </>
  );
}

function List({ children }: { children: ReactNode }) {
  return <ul className="border-line space-y-2 border-s-2 ps-3">{children}</ul>;
}

function PeerItem({
  peer: { country, resolved, lesson, reasons },
  known,
  reading,
}: {
  peer: Peer;
  known: readonly NamedCountry[];
  reading: Reading;
}) {
  const t = useTranslations("exchange.peers");
  const stage = useTranslations("stage");
  const locale = useLocale();
  const words = useReasonWords();
  const name = nameIn(known.find((each) => each.country === country)?.names ?? {}, locale);
  return (
    <li>
      <a href={`${readingPath(reading, `/countries/${country}`)}#${resolved.id}`}>
        {name || country}
      </a>{" "}
      <span className="text-ink-soft text-sm">
        {t("resolved", {
          date: formatDate(resolved.date, locale),
          stage: stage(resolved.stage),
        })}
      </span>
      <br />
      {t("why", {
        reasons: formatList(
          reasons.map((reason) => reasonInWords(reason, words)),
          locale,
        ),
      })}
      {lesson && (
        <>
          <br />
          {t("lesson")} <StatementText text={lesson.happened} />
        </>
      )}
    </li>
  );
}

function useReasonWords(): ReasonWords {
  const locale = useLocale();
  const t = useTranslations() as unknown as ReasonWords["t"];
  return {
    t,
    list: (items) => formatList(items, locale),
    languageName: (code) => languageName(code, locale),
  };
}
