import { useLocale, useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { openChallengesWithPeers } from "@/domain/matching/peer-match";
import { AskedHelp } from "@/features/exchange/components/asked-help";
import { ConsentForm } from "@/features/exchange/components/consent-form";
import { OfferedHelp } from "@/features/exchange/components/offered-help";
import type { HelpPlace } from "@/features/exchange/exchange-queries";
import { nameIn } from "@/lib/i18n/locales";
import { ask, consent, offer, withdraw } from "./exchange-deeds";
import { type LoadedExchanges, namedIn } from "./load-exchanges";

/** What a country asks of others and offers them. */
export function CountryHelp({ place, loaded }: { place: HelpPlace; loaded: LoadedExchanges }) {
  const t = useTranslations("exchange");
  const locale = useLocale();
  const { iso3, world, mayAsk, names } = place;
  const { help, statuses, today } = loaded;
  const known = namedIn(loaded, world);
  const own = statuses.find(({ country }) => country === iso3);
  const country = nameIn(names, locale);
  const isOwn = (row: { country: string }) => row.country === iso3;
  return (
    <div className="space-y-6">
      <SectionBlock
        id={`peers-${iso3}`}
        title={`${country}: ${t("peers.title")}`}
        lead={t("peers.lead")}
      >
        <AskedHelp
          matches={own ? openChallengesWithPeers(own, known, today) : []}
          requests={help.requests.filter(isOwn)}
          known={known}
          reading={{ locale, world, asOf: null }}
          actions={
            mayAsk
              ? {
                  ask: (challengeId) => ask.bind(null, locale, iso3, challengeId),
                  withdraw: ({ id, version }) =>
                    withdraw.bind(null, locale, "request", { id, version }),
                }
              : null
          }
        />
      </SectionBlock>
      <SectionBlock id={`offers-${iso3}`} title={t("offer.title", { country })}>
        <div className="space-y-4">
          <OfferedHelp
            offers={help.offers.filter(isOwn)}
            actions={
              mayAsk
                ? {
                    offer: offer.bind(null, locale, iso3),
                    withdraw: ({ id, version }) =>
                      withdraw.bind(null, locale, "offer", { id, version }),
                  }
                : null
            }
          />
          <ConsentForm
            place={place}
            action={mayAsk ? consent.bind(null, locale, iso3, !place.isConsenting) : null}
          />
        </div>
      </SectionBlock>
    </div>
  );
}
