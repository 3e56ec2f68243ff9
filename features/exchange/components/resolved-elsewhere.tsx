import { useLocale, useTranslations } from "next-intl";
import type { Peer } from "@/domain/matching/peer-match";
import type { StatementOf } from "@/domain/profile/profile";
import { formatList } from "@/lib/i18n/format-list";
import type { Reading } from "@/lib/reading/reading";
import { type NamedCountry, PeerList } from "./peer-list";

/** Who resolved what a country still has open, folded away below its challenges; the page on paper goes without. */
export function ResolvedElsewhere({
  matches,
  known,
  reading,
}: {
  matches: readonly { challenge: StatementOf<"challenges">; peers: readonly Peer[] }[];
  known: readonly NamedCountry[];
  reading: Reading;
}) {
  const t = useTranslations("exchange.peers");
  const category = useTranslations("category");
  const locale = useLocale();
  if (matches.length === 0) return null;
  const found = matches.filter(({ peers }) => peers.length > 0);
  const lacking = matches.filter(({ peers }) => peers.length === 0);
  const namesOf = (of: typeof matches) =>
    formatList([...new Set(of.map(({ challenge }) => category(challenge.category)))], locale);
  if (found.length === 0)
    return (
      <p className="no-print text-ink-soft mt-3 text-sm">
        {t("noneOfAll", { categories: namesOf(lacking) })}
      </p>
    );
  return (
    <details className="no-print mt-3">
      <summary>{t("elsewhere")}</summary>
      <p className="text-ink-soft mt-1 max-w-3xl text-sm">{t("lead")}</p>
      <dl className="mt-2 space-y-3">
        {found.map(({ challenge, peers }) => (
          <div key={challenge.id}>
            <dt className="font-semibold">
              <a href={`#${challenge.id}`}>{category(challenge.category)}</a>
            </dt>
            <dd className="mt-1">
              <PeerList peers={peers} known={known} reading={reading} />
            </dd>
          </div>
        ))}
      </dl>
      {lacking.length > 0 && (
        <p className="text-ink-soft mt-3 text-sm">
          {t("noneOfAll", { categories: namesOf(lacking) })}
        </p>
      )}
    </details>
  );
}
