import { useLocale, useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { Day } from "@/domain/dates/partial-date";
import type { Role } from "@/domain/permission/permission";
import type { FormAction } from "@/lib/form-action";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import type { PlaceOfPeople } from "../people-queries";
import { InviteForm } from "./invite-form";
import { type PeopleActions, PeopleOfPlace } from "./people-of-place";
import { PlaceFilter } from "./place-filter";

const outcomes = ["invited", "appointed", "extended", "ended", "revoked"] as const;

/** Who may do what, by place, for those who give roles. */
export function PeoplePage({
  places,
  appointable,
  chosen,
  done,
  today,
  actions,
}: {
  /** All places whose people the reader may see. */
  places: readonly PlaceOfPeople[];
  appointable: readonly { role: Role; countries: readonly string[] }[];
  /** The code of the country that the list is narrowed to; empty for all. */
  chosen: string;
  /** What was done just before. */
  done: string | undefined;
  today: Day;
  actions: PeopleActions & { invite: FormAction };
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  const outcome = outcomes.find((known) => known === done);
  const compare = compareIn(locale);
  const nameOf = ({ country, names }: PlaceOfPeople) =>
    country === null ? t("centre") : nameIn(names, locale);
  const countries = places
    .flatMap(({ country, names }) =>
      country === null ? [] : [{ iso3: country, name: nameIn(names, locale) }],
    )
    .sort((a, b) => compare(a.name, b.name));
  const shown = places
    .filter(({ country, people, invitations }) =>
      chosen === ""
        ? places.length === 1 || people.length + invitations.length > 0
        : country === chosen,
    )
    .sort(
      (a, b) =>
        Number(a.country !== null) - Number(b.country !== null) || compare(nameOf(a), nameOf(b)),
    );
  const invitable = new Set(appointable.flatMap((each) => each.countries));
  return (
    <div className="space-y-8">
      <div className="space-y-1.5">
        <h1>{t("title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("lead")}</p>
      </div>
      <div role="status">
        {outcome && (
          <p className="border-line bg-sunken rounded border p-2">{t(`done.${outcome}`)}</p>
        )}
      </div>
      {countries.length > 1 && <PlaceFilter countries={countries} chosen={chosen} />}
      {shown.length === 0 && <p className="text-ink-soft">{t("nobodyYet")}</p>}
      {shown.map((place) => (
        <SectionBlock
          key={place.country}
          id={`people-${place.country ?? "centre"}`}
          title={nameOf(place)}
        >
          <PeopleOfPlace place={place} actions={actions} today={today} />
          {place.country !== null && (
            <p className="mt-2 text-sm">
              <a href={`/${locale}/workspace/countries/${place.country}/handover`}>
                {t("toHandover")}
              </a>
            </p>
          )}
        </SectionBlock>
      ))}
      {appointable.length > 0 && (
        <SectionBlock id="invite" title={t("inviteTitle")}>
          <InviteForm
            action={actions.invite}
            roles={appointable.map(({ role }) => role)}
            countries={countries.filter(({ iso3 }) => invitable.has(iso3))}
            country={chosen || (countries.length === 1 ? countries[0]?.iso3 : undefined)}
            today={today}
          />
        </SectionBlock>
      )}
    </div>
  );
}
