import { useLocale, useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { OpenOffers } from "@/features/exchange/components/open-offers";
import { WaitingRequests } from "@/features/exchange/components/waiting-requests";
import { formatList } from "@/lib/i18n/format-list";
import { nameIn } from "@/lib/i18n/locales";
import { arrange } from "./exchange-deeds";
import { type LoadedExchanges, placeOf } from "./load-exchanges";
import { waitingOf } from "./waiting-of";

/** What waits for the Centre: requests to be answered, and offers to answer them with. */
export function CentreHelp({ loaded }: { loaded: LoadedExchanges }) {
  const t = useTranslations("exchange.arrange");
  const category = useTranslations("category");
  const locale = useLocale();
  const waiting = waitingOf(loaded, {
    locale,
    offers: ({ names }, categories) =>
      t("offers", {
        country: nameIn(names, locale),
        categories: formatList(
          categories.map((code) => category(code)),
          locale,
        ),
      }),
    matches: ({ names }) => t("matches", { country: nameIn(names, locale) }),
    named: ({ names }) => t("named", { country: nameIn(names, locale) }),
  });
  const open = loaded.help.offers.filter(({ state }) => state === "open");
  return (
    <>
      <SectionBlock id="requests" title={t("title")}>
        <WaitingRequests waiting={waiting} arrange={(id) => arrange.bind(null, locale, id)} />
      </SectionBlock>
      <SectionBlock id="offers" title={t("offersTitle")}>
        <OpenOffers offers={open} namesOf={(iso3) => placeOf(loaded.help, iso3)?.names ?? {}} />
      </SectionBlock>
    </>
  );
}
