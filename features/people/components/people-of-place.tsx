import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import type { PlaceOfPeople, RolePeriod } from "../people-queries";
import { EndForm, ExtendForm, RevokeForm } from "./role-forms";
import { UntilBadge } from "./until-badge";

export interface PeopleActions {
  extend: FormAction;
  end: FormAction;
  revoke: FormAction;
}

/** Who has a role for a country or at the Centre, and who is invited to one. */
export function PeopleOfPlace({
  place,
  actions,
  today,
}: {
  place: PlaceOfPeople;
  actions: PeopleActions;
  today: string;
}) {
  const t = useTranslations("people");
  const { people, invitations } = place;
  if (people.length + invitations.length === 0)
    return <p className="text-ink-soft">{t("nobodyHere")}</p>;
  return (
    <ul className="border-line divide-line divide-y border-y">
      {people.map((person) => (
        <Person key={person.grantId} person={person} actions={actions} today={today} />
      ))}
      {invitations.map((invited) => (
        <Invited key={invited.invitationId} invited={invited} revoke={actions.revoke} />
      ))}
    </ul>
  );
}

const row = "grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)]";

function Person({
  person,
  actions,
  today,
}: {
  person: RolePeriod;
  actions: PeopleActions;
  today: string;
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  const { grantId, name, until } = person;
  return (
    <li className={row}>
      <NameAndMail name={name} email={person.email} />
      <div>
        {t(`role.${person.role}`)}
        <div className="text-ink-soft text-sm">
          {t("since", { date: formatDate(person.since, locale) })}
        </div>
      </div>
      <div className="space-y-1">
        <UntilBadge until={until} today={today} />
        {person.mayEnd && (
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            <details className="min-w-0">
              <summary>{t("changeUntil")}</summary>
              <div className="py-2">
                <ExtendForm
                  action={actions.extend}
                  grantId={grantId}
                  name={name}
                  until={until}
                  today={today}
                />
              </div>
            </details>
            <details className="min-w-0">
              <summary>{t("endRole")}</summary>
              <div className="py-2">
                <EndForm action={actions.end} grantId={grantId} name={name} />
              </div>
            </details>
          </div>
        )}
      </div>
    </li>
  );
}

function Invited({
  invited,
  revoke,
}: {
  invited: PlaceOfPeople["invitations"][number];
  revoke: FormAction;
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  const expiresOn = formatDate(invited.expiresOn, locale);
  return (
    <li className={row}>
      <NameAndMail name={invited.name} email={invited.email} />
      <div>
        {t(`role.${invited.role}`)}
        <div className="text-ink-soft text-sm">
          {t("invitedOn", { date: formatDate(invited.invitedOn, locale) })}
        </div>
      </div>
      <div className="space-y-1">
        <p>
          {t(invited.hasExpired ? "invitationExpiredOn" : "invitationOpenUntil", {
            date: expiresOn,
          })}
        </p>
        {invited.mayRevoke && (
          <details>
            <summary>{t("revoke")}</summary>
            <div className="py-2">
              <RevokeForm action={revoke} invitationId={invited.invitationId} name={invited.name} />
            </div>
          </details>
        )}
      </div>
    </li>
  );
}

function NameAndMail({ name, email }: { name: string; email: string }) {
  return (
    <div className="min-w-0">
      <bdi className="font-semibold">{name}</bdi>
      <div className="text-ink-soft text-sm break-words">
        <bdi>{email}</bdi>
      </div>
    </div>
  );
}
