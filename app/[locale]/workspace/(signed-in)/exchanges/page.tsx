import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { SectionBlock } from "@/components/ui/section-block";
import { requireSignedIn } from "@/features/account/session";
import { ExchangeList } from "@/features/exchange/components/exchange-list";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { refuse } from "@/lib/open-page";
import { CentreHelp } from "./centre-help";
import { CountryHelp } from "./country-help";
import { end } from "./exchange-deeds";
import { loadExchanges } from "./load-exchanges";
import { shownExchanges } from "./shown-exchanges";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "exchange" });
  return { title: t("pageTitle") };
}

/** Requests and offers of help, and what came of those that were brought together. */
export default async function ExchangesPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const loaded = await loadExchanges();
  const { help, held } = loaded;
  if (help.places.length === 0) return <RefusedPage why={refuse("forbidden").refused} />;
  const t = await getTranslations("exchange");
  const exchanges = shownExchanges(loaded, locale);
  const underWay = exchanges.filter(({ exchange }) => exchange.state === "arranged");
  const ended = exchanges.filter(({ exchange }) => exchange.state !== "arranged").reverse();
  return (
    <div className="space-y-8">
      <div className="space-y-1.5">
        <h1>{t("pageTitle")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("lead")}</p>
      </div>
      {help.mayArrange && <CentreHelp loaded={loaded} />}
      <SectionBlock id="under-way" title={t("underWay.title")}>
        <ExchangeList
          exchanges={underWay}
          end={
            help.mayArrange ? ({ id, version }) => end.bind(null, locale, { id, version }) : null
          }
        />
      </SectionBlock>
      {held.map((place) => (
        <CountryHelp key={place.iso3} place={place} loaded={loaded} />
      ))}
      {ended.length > 0 && (
        <SectionBlock id="ended" title={t("underWay.ended")}>
          <ExchangeList exchanges={ended} end={null} />
        </SectionBlock>
      )}
    </div>
  );
}
