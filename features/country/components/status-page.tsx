import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import type { CriterionCode } from "@/domain/framework/framework";
import { type Profile, sectionNames } from "@/domain/profile/profile";
import { componentsOn } from "@/domain/status/components";
import { aboutIccs, type CountryStatus, datedBy } from "@/domain/status/country-status";
import { criteriaOn } from "@/domain/status/criteria";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import type { Reading } from "@/lib/reading/reading";
import { ChallengeTable } from "./challenge-table";
import { ComponentTable } from "./component-table";
import { CriteriaTable } from "./criteria-table";
import { LessonList } from "./lesson-list";
import { Provenance } from "./provenance";
import { RevisionHistory } from "./revision-history";
import type { ShownRevision } from "./revision-item";
import { SectionReadings } from "./section-readings";
import { SourceList } from "./source-list";
import { SourceNumbers } from "./source-numbers";
import { StageHistory } from "./stage-history";
import { StagePanel } from "./stage-panel";
import { StageReadings } from "./stage-readings";
import { StageSteps } from "./stage-steps";
import { StatementInWords } from "./statement-in-words";
import { StatementList } from "./statement-list";
import { StatusSummary } from "./status-summary";

/** A country's status page: all that is known of it on a day. */
export function StatusPage({
  status,
  profile,
  revisions,
  reading,
  day,
  meetings,
  tables,
  tablesShow,
  elsewhere,
  helpedBy = () => null,
}: {
  status: CountryStatus;
  profile: Profile;
  revisions: ShownRevision[];
  reading: Reading;
  day: Day;
  meetings: ReactNode;
  /** The country's published correspondence tables. */
  tables: ReactNode;
  /** What these tables show of criteria. */
  tablesShow: ReadonlyMap<CriterionCode, ReactNode>;
  /** Who resolved what the country has open. */
  elsewhere?: ReactNode;
  /** Whom a lesson of the country helped; null for nobody known. */
  helpedBy?: (lessonId: string) => ReactNode;
}) {
  const t = useTranslations();
  const { locale } = reading;
  const { sections } = status;
  const numberById = new Map(profile.sources.map((source, index) => [source.id, index + 1]));
  const read = { sections, day, numberById };
  const criteria = criteriaOn(sections.criteria, status.stage, day);
  const newestFirst = <Entry extends { date: string; id: string; isContext: boolean }>(
    entries: Entry[],
  ) => aboutIccs(datedBy(entries, day)).reverse();
  const context = sectionNames.flatMap((section) =>
    sections[section].filter((entry) => entry.isContext),
  );
  const comments = sections.comments.filter((comment) => comment.aboutId === null);
  return (
    <PageFrame
      reading={reading}
      path={`/countries/${status.country}`}
      title={nameIn(status.names, locale)}
      lead={
        <>
          {t(`participation.${status.participation}`)} · {t(`region.${status.region}`)} ·{" "}
          {t("country.centre", { centre: t(`centre.${status.centre ?? "none"}`) })}
        </>
      }
    >
      <div className="space-y-8 print:space-y-3">
        <div>
          <StatusSummary status={status} day={day} numberById={numberById} />
          <StageReadings {...read} />
        </div>
        <div className="grid gap-8 lg:grid-cols-[1fr_1fr] print:grid-cols-2 print:gap-4">
          <SectionBlock id="stages" title={t("country.stagesTitle")}>
            <StagePanel status={status} criteria={criteria} />
          </SectionBlock>
          <SectionBlock id="history" title={t("country.historyTitle")}>
            <StageHistory history={status.history} numberById={numberById} />
          </SectionBlock>
        </div>
        <div className="space-y-8 print:grid print:grid-cols-2 print:gap-4 print:space-y-0">
          <SectionBlock id="challenges" title={t("country.challengesTitle")}>
            <ChallengeTable
              challenges={status.challenges}
              numberById={numberById}
              reading={reading}
            />
            <SectionReadings section="challenges" {...read} />
            {elsewhere}
          </SectionBlock>
          <SectionBlock id="lessons" title={t("country.lessonsTitle")}>
            <LessonList
              lessons={status.lessons}
              numberById={numberById}
              reading={reading}
              helpedBy={helpedBy}
            />
          </SectionBlock>
        </div>
        <div className="space-y-8 print:grid print:grid-cols-2 print:gap-4 print:space-y-0">
          <SectionBlock
            id="criteria"
            title={t("country.criteriaTitle")}
            lead={t("country.criteriaLead")}
          >
            <CriteriaTable criteria={criteria} numberById={numberById} tablesShow={tablesShow} />
            <SectionReadings section="criteria" {...read} />
          </SectionBlock>
          <SectionBlock
            id="components"
            title={t("country.components")}
            lead={t("country.componentsLead")}
          >
            <ComponentTable rows={componentsOn(sections, day)} numberById={numberById} />
            <SectionReadings section="components" {...read} />
          </SectionBlock>
        </div>
        <div className="no-print">
          <StageSteps statuses={[status]} day={day} reading={reading} />
        </div>
        <div className="grid gap-8 lg:grid-cols-2 print:grid-cols-2 print:gap-4">
          <SectionBlock id="next-steps" title={t("country.nextStepsTitle")}>
            <StatementList
              entries={newestFirst(sections.nextSteps)}
              numberById={numberById}
              empty={t("country.nothingReported")}
            />
          </SectionBlock>
          <SectionBlock id="coverage" title={t("country.coverageTitle")}>
            <StatementList
              entries={newestFirst(sections.coverage)}
              numberById={numberById}
              empty={t("country.nothingReported")}
            />
            {tables}
          </SectionBlock>
          <SectionBlock id="events" title={t("country.eventsTitle")}>
            <StatementList
              entries={newestFirst(sections.events)}
              numberById={numberById}
              empty={t("country.nothingReported")}
            />
          </SectionBlock>
          <SectionBlock id="meetings" title={t("country.meetingsTitle")}>
            {meetings}
          </SectionBlock>
          <SectionBlock id="institutions" title={t("country.institutionsTitle")}>
            {sections.institutions.length === 0 && (
              <p className="text-ink-soft">{t("country.nothingReported")}</p>
            )}
            <ul className="space-y-1">
              {sections.institutions
                .map((entry) => ({ entry, label: t(`institution.${entry.kind}`) }))
                .sort((a, b) => compareIn(locale)(a.label, b.label))
                .map(({ entry, label }) => (
                  <li key={entry.id}>
                    {label}: <StatementText text={entry.name} />{" "}
                    <SourceNumbers sourceIds={entry.sourceIds} numberById={numberById} />
                  </li>
                ))}
            </ul>
          </SectionBlock>
          {comments.length > 0 && (
            <SectionBlock id="comments" title={t("country.comment")}>
              <StatementList entries={comments} numberById={numberById} empty="" />
            </SectionBlock>
          )}
        </div>
        {context.length > 0 && (
          <SectionBlock
            id="context"
            title={t("country.contextTitle")}
            lead={t("country.contextLead")}
          >
            <ul className="space-y-2">
              {context.map((entry) => (
                <li key={entry.id}>
                  <StatementInWords entry={entry} />{" "}
                  <Provenance entry={entry} numberById={numberById} />
                </li>
              ))}
            </ul>
          </SectionBlock>
        )}
        <SectionBlock id="sources" title={t("country.sourcesTitle")}>
          <SourceList sources={profile.sources} />
        </SectionBlock>
        <SectionBlock
          id="revisions"
          title={t("revision.title")}
          lead={t("revision.lead")}
          className="no-print"
        >
          <RevisionHistory revisions={revisions} reading={reading} iso3={status.country} />
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
