import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { listStatuses } from "@/features/country/country-queries";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import { decodeSegment } from "@/lib/reading/decode-segment";
import { dayOfReading, type Reading, readingPath } from "@/lib/reading/reading";

/** The 404 of a country page: offers the countries that there are. */
export async function UnknownCountry({ reading, code }: { reading: Reading; code: string }) {
  const t = await getTranslations("absence");
  const { locale, world } = reading;
  const compare = compareIn(locale);
  const countries = (await listStatuses(world, dayOfReading(reading)))
    .map(({ country, names }) => ({ country, name: nameIn(names, locale) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <PageFrame
      reading={reading}
      path="/countries"
      title={t("unknownCountryTitle", { code: decodeSegment(code) })}
      lead={t("unknownCountryText")}
    >
      <NotFoundStatus />
      <ul className="columns-1 gap-8 sm:columns-2 lg:columns-4">
        {countries.map(({ country, name }) => (
          <li key={country}>
            <a href={readingPath(reading, `/countries/${country}`)}>{name}</a>{" "}
            <span className="text-ink-soft text-sm">{country}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
