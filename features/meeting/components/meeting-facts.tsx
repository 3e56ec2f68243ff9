import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SourceLink } from "@/components/ui/source-link";
import { StatementText } from "@/components/ui/statement-text";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { formatDate } from "@/lib/i18n/format-date";
import { MeetingDays } from "./meeting-days";

/** When, where and by whom, and the document that says so. */
export function MeetingFacts({ meeting }: { meeting: MeetingDocument }) {
  const t = useTranslations();
  const locale = useLocale();
  const { place, organisers, source } = meeting;
  const nothing = <span className="text-ink-soft">{t("meetings.notReported")}</span>;
  return (
    <dl className="border-line bg-surface grid gap-x-6 gap-y-1.5 rounded border p-4 sm:grid-cols-[9rem_1fr]">
      <Row label={t("meetings.days")}>
        <MeetingDays meeting={meeting} />
      </Row>
      <Row label={t("meetings.kind")}>{t(`meetingKind.${meeting.kind}`)}</Row>
      <Row label={t("meetings.place")}>{place ? <StatementText text={place} /> : nothing}</Row>
      <Row label={t("meetings.organisers")}>
        {organisers.length > 0 ? <span dir="auto">{organisers.join(" · ")}</span> : nothing}
      </Row>
      <Row label={t("meetings.source")}>
        <SourceLink source={source} />,{" "}
        {source.date ? formatDate(source.date, locale) : t("meetings.undated")} ·{" "}
        {t("assessor.public-document")}
      </Row>
    </dl>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-ink-soft text-sm sm:text-base">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
