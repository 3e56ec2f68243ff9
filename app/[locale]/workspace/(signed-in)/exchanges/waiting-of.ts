import { findPeers } from "@/domain/matching/peer-match";
import type { StatementOf } from "@/domain/profile/profile";
import type { WaitingRequest } from "@/features/exchange/components/waiting-requests";
import type { Help, HelpPlace } from "@/features/exchange/exchange-queries";
import type { Locale } from "@/lib/i18n/locales";
import { oneLine } from "@/lib/plain-text";
import { type LoadedExchanges, namedIn, placeOf } from "./load-exchanges";

type Offer = Help["offers"][number];

/** What those who could help are called in the form of the Centre. */
export interface HelperWords {
  locale: Locale;
  offers: (place: HelpPlace, categories: Offer["categories"]) => string;
  matches: (place: HelpPlace) => string;
  named: (place: HelpPlace) => string;
}

/** The open requests, each with who could answer it. */
export function waitingOf(loaded: LoadedExchanges, words: HelperWords): WaitingRequest[] {
  return loaded.help.requests
    .filter(({ state }) => state === "open")
    .flatMap((request) => {
      const place = placeOf(loaded.help, request.country);
      return place ? waiting(loaded, request, place, words) : [];
    });
}

function waiting(
  loaded: LoadedExchanges,
  request: Help["requests"][number],
  { iso3, names, world }: HelpPlace,
  words: HelperWords,
): WaitingRequest {
  const own = loaded.statuses.find(({ country }) => country === iso3);
  const challenge = own?.challenges.find(({ id }) => id === request.challengeId);
  const known = namedIn(loaded, world).filter(({ country }) => country !== iso3);
  const peers = own && challenge ? findPeers(challenge, own, known, loaded.today) : [];
  const matching = peers.map(({ country }) => country);
  const others = known.map(({ country }) => country).filter((code) => !matching.includes(code));
  const called = (codes: readonly string[], call: (place: HelpPlace) => string) =>
    codes.flatMap((value) => {
      const place = placeOf(loaded.help, value);
      return place ? { value, label: call(place) } : [];
    });
  return {
    ...{ request, names, challenge, peers, known },
    reading: { locale: words.locale, world, asOf: null },
    helpers: [
      ...offersFor(loaded, iso3, challenge).flatMap(({ id, country, categories }) => {
        const place = placeOf(loaded.help, country);
        return place ? { value: `${country}/${id}`, label: words.offers(place, categories) } : [];
      }),
      ...called(matching, words.matches),
      ...called(others, words.named),
    ],
    meetings: loaded.meetings
      .filter((meeting) => meeting.world === world && meeting.document.kind === "exchange")
      .map(({ document: { id, title } }) => ({ value: id, label: oneLine(title.text) })),
  };
}

/** The open offers of other countries of its world, those that name the challenge's category first. */
function offersFor(
  { help }: LoadedExchanges,
  iso3: string,
  challenge: StatementOf<"challenges"> | undefined,
): Offer[] {
  const world = placeOf(help, iso3)?.world;
  const fits = ({ categories }: Offer) => challenge && categories.includes(challenge.category);
  return help.offers
    .filter(({ state, country }) => state === "open" && country !== iso3)
    .filter(({ country }) => placeOf(help, country)?.world === world)
    .sort((a, b) => Number(Boolean(fits(b))) - Number(Boolean(fits(a))));
}
