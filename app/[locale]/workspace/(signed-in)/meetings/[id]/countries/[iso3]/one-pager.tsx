import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { CommitmentList } from "@/features/commitment/components/commitment-list";
import { ChangesBetween, countChanges } from "@/features/country/components/changes-between";
import { Provenance } from "@/features/country/components/provenance";
import { SourceList } from "@/features/country/components/source-list";
import { StatusSummary } from "@/features/country/components/status-summary";
import { formatDate } from "@/lib/i18n/format-date";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { QuestionList } from "../../question-list";
import type { loadOnePager } from "./load-one-pager";

/** A country for a meeting: where it stands, what stands in its way, what changed and what it promised. */
export function OnePager({
  pager,
  locale,
}: {
  pager: Awaited<ReturnType<typeof loadOnePager>>;
  locale: Locale;
}) {
  const t = useTranslations("engagement");
  const category = useTranslations("category");
  const { status, profile, document, today, since, earlier, commitments, questions } = pager;
  const name = nameIn(status.names, locale);
  const numberById = new Map(profile.sources.map((source, index) => [source.id, index + 1]));
  const open = status.challenges.filter((challenge) => challenge.status !== "resolved");
  return (
    <div className="space-y-6 print:space-y-3">
      <div className="space-y-1">
        <p className="no-print text-sm">
          <a href={`/${locale}/workspace/meetings/${document.id}`}>
            <StatementText text={document.title} />
          </a>
        </p>
        <h1>{t("desk.onePagerOf", { country: name, meeting: document.title.text })}</h1>
        <p className="text-ink-soft">
          {t("desk.onePagerLead", { date: formatDate(today, locale) })}
        </p>
      </div>
      <StatusSummary status={status} day={today} numberById={numberById} />
      <SectionBlock id="questions" title={t("desk.questions")}>
        <QuestionList questions={questions} />
      </SectionBlock>
      <SectionBlock id="challenges" title={t("desk.openChallenges")}>
        {open.length === 0 && <p className="text-ink-soft">{t("desk.noChallenges")}</p>}
        <ul className="list-disc space-y-1 ps-5">
          {open.map((challenge) => (
            <li key={challenge.id}>
              <strong>{category(challenge.category)}</strong>:{" "}
              <StatementText text={challenge.text} />{" "}
              <Provenance entry={challenge} numberById={numberById} />
            </li>
          ))}
        </ul>
      </SectionBlock>
      {since !== undefined && (
        <SectionBlock
          id="changes"
          title={t("desk.changesSince", { date: formatDate(since, locale) })}
        >
          {countChanges(earlier, profile) === 0 ? (
            <p className="text-ink-soft">{t("desk.nothingChanged")}</p>
          ) : (
            <ChangesBetween before={earlier} after={profile} />
          )}
        </SectionBlock>
      )}
      <SectionBlock id="commitments" title={t("commitment.title")}>
        {commitments.length === 0 && <p className="text-ink-soft">{t("commitment.none")}</p>}
        <CommitmentList
          commitments={commitments}
          day={today}
          lead={({ meetingTitle }) => <StatementText text={meetingTitle} />}
        />
      </SectionBlock>
      <SectionBlock id="sources" title={t("form.source")}>
        <SourceList sources={profile.sources} />
      </SectionBlock>
    </div>
  );
}
