import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { CommitmentList } from "@/features/commitment/components/commitment-list";
import { HandoverStatements } from "@/features/country/components/handover-statements";
import { MeetingsOfCountry } from "@/features/meeting/components/meetings-of-country";
import { RolePeriodTable } from "@/features/people/components/role-period-table";
import { OpenUpdate } from "@/features/update/components/open-update";
import { formatDate } from "@/lib/i18n/format-date";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { readingPath } from "@/lib/reading/reading";
import type { loadHandover } from "./load-handover";

type Found = Awaited<ReturnType<typeof loadHandover>>;

/** What whoever takes over a country needs, on one page that prints. */
export function HandoverPage({
  handover,
  periods,
  meetings,
  commitments,
  updates,
  mayReadUpdates,
  today,
  locale,
}: Found & { locale: Locale }) {
  const t = useTranslations("people.handover");
  const section = useTranslations("revision.section");
  const { iso3, names, world, version, sources } = handover;
  const reading = { locale, world, asOf: null };
  const promised = handover.sections.find(({ name }) => name === "nextSteps")?.entries ?? [];
  const claimed = handover.sections.filter(
    ({ name, entries }) => name !== "nextSteps" && entries.length > 0,
  );
  return (
    <div className="space-y-8">
      <div className="space-y-1.5">
        {mayReadUpdates && (
          <p className="no-print text-sm">
            <a href={`/${locale}/workspace/countries/${iso3}`}>{nameIn(names, locale)}</a>
          </p>
        )}
        <h1>{t("title", { name: nameIn(names, locale) })}</h1>
        <p className="text-ink-soft max-w-3xl">{t("lead", { date: formatDate(today, locale) })}</p>
        <p className="no-print">
          <a href={readingPath(reading, `/countries/${iso3}`)}>{t("publicPage")}</a>
        </p>
      </div>
      {mayReadUpdates && (
        <SectionBlock id="under-way" title={t("underWay")}>
          {updates.length === 0 && <p className="text-ink-soft">{t("nothingUnderWay")}</p>}
          <div className="space-y-4">
            {updates.map((each) => (
              <OpenUpdate key={each.update.id} {...each} />
            ))}
          </div>
        </SectionBlock>
      )}
      <SectionBlock id="promised" title={t("promised")}>
        {(promised.length > 0 || commitments.length === 0) && (
          <HandoverStatements entries={promised} sources={sources} />
        )}
        {commitments.length > 0 && (
          <div className="mt-3">
            <CommitmentList
              commitments={commitments}
              day={today}
              lead={({ meetingTitle }) => <StatementText text={meetingTitle} />}
            />
          </div>
        )}
      </SectionBlock>
      <SectionBlock id="meetings" title={t("meetings")}>
        <MeetingsOfCountry meetings={meetings} country={iso3} reading={reading} />
      </SectionBlock>
      <SectionBlock id="people" title={t("people")}>
        <RolePeriodTable
          periods={periods.filter(({ holds }) => holds)}
          label={t("people")}
          empty={t("noPeople")}
        />
      </SectionBlock>
      <SectionBlock id="past-focal-points" title={t("pastFocalPoints")}>
        <RolePeriodTable
          periods={periods.filter(({ role, holds }) => role === "focal-point" && !holds)}
          label={t("pastFocalPoints")}
          empty={t("noPast")}
        />
      </SectionBlock>
      <SectionBlock
        id="claimed"
        title={t("claimed")}
        lead={
          version
            ? t("version", {
                number: version.number,
                date: formatDate(version.knownOn, locale),
              })
            : t("nothingPublished")
        }
      >
        <div className="space-y-5">
          {claimed.map(({ name, entries }) => (
            <section key={name} aria-labelledby={`claimed-${name}`}>
              <h3 id={`claimed-${name}`} className="mb-1.5 first-letter:uppercase">
                {section(name)}
              </h3>
              <HandoverStatements entries={entries} sources={sources} />
            </section>
          ))}
        </div>
      </SectionBlock>
    </div>
  );
}
