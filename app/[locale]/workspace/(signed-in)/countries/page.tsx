import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SectionBlock } from "@/components/ui/section-block";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import { type World, worlds } from "@/domain/framework/world";
import { isPermitted } from "@/domain/permission/permission";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { CountryTable } from "@/features/country/components/country-table";
import { FilteredCountryTable } from "@/features/country/components/filtered-country-table";
import { listSharing, listStatuses } from "@/features/country/country-queries";
import { sortByName } from "@/features/country/sort-by-name";
import { UpdatesUnderWay } from "@/features/update/components/updates-under-way";
import { listWorkOf } from "@/features/update/update-queries";
import type { Actor } from "@/lib/actor";
import { getLocaleOf } from "@/lib/i18n/get-locale";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ world?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "workspace" });
  return { title: t("countriesTitle") };
}

/** The countries that somebody may work with: for the Centre, who stands where and whose information is old. */
export default async function WorkspaceCountriesPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  const { actor } = await requireSignedIn(locale);
  const t = await getTranslations("workspace");
  const today = dayOf(new Date());
  const byWorld = new Map<World, Awaited<ReturnType<typeof listWorkable>>>();
  for (const world of worlds) {
    const workable = await listWorkable(world, actor, today);
    if (workable.length > 0) byWorld.set(world, workable);
  }
  const { world: asked } = await searchParams;
  const world = [...byWorld.keys()].find((each) => each === asked) ?? [...byWorld.keys()][0];
  const Table =
    (byWorld.get(world ?? "real")?.length ?? 0) > 5 ? FilteredCountryTable : CountryTable;
  const context = await getCommandContext();
  const others = await listSharing(context, world ?? "real");
  const updates = await listWorkOf(context);
  return (
    <>
      <h1>{t("countriesTitle")}</h1>
      {world === undefined ? (
        <p className="text-ink-soft mt-4">{t("noCountries")}</p>
      ) : (
        <>
          <p className="text-ink-soft mt-1.5 max-w-3xl">{t("countriesLead")}</p>
          {byWorld.size > 1 && (
            <nav aria-label={t("worlds")} className="mt-4 flex flex-wrap gap-x-4">
              {worlds.map((each) => (
                <a
                  key={each}
                  href={`?world=${each}`}
                  aria-current={each === world ? "page" : undefined}
                  className="aria-[current]:text-ink aria-[current]:font-semibold aria-[current]:no-underline"
                >
                  {t(each === "real" ? "documentedWorld" : "sandboxWorld")}
                </a>
              ))}
            </nav>
          )}
          <div className="mt-4">
            <Table
              statuses={sortByName(byWorld.get(world) ?? [], locale)}
              reading={{ locale, world, asOf: null }}
              pathOf={(country) => `/${locale}/workspace/countries/${country}`}
              lastColumn={{
                title: t("underWay"),
                cellOf: (country) => (
                  <UpdatesUnderWay
                    updates={updates.filter((update) => update.country === country)}
                    nothing={t("nothingUnderWay")}
                    locale={locale}
                  />
                ),
              }}
            />
          </div>
          {others.length > 0 && (
            <SectionBlock
              id="others"
              title={t("otherCountries")}
              lead={t("otherCountriesLead")}
              className="mt-10"
            >
              <FilteredCountryTable
                id="other-countries"
                statuses={sortByName(others, locale)}
                reading={{ locale, world, asOf: null }}
                pathOf={(country) => `/${locale}/workspace/countries/${country}/status`}
              />
            </SectionBlock>
          )}
        </>
      )}
    </>
  );
}

async function listWorkable(world: World, actor: Actor, today: Day) {
  const statuses = await listStatuses(world, today);
  return statuses.filter(({ country }) => isPermitted(actor.grants, "update.read", country, today));
}
