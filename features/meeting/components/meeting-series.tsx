import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { MeetingDays } from "./meeting-days";

/** The meeting that this one follows, and those that follow it. */
export function MeetingSeries({
  before,
  after,
  pathOf,
}: {
  before: MeetingDocument | undefined;
  after: readonly MeetingDocument[];
  pathOf: (id: string) => string;
}) {
  const t = useTranslations("engagement.series");
  const rows = [
    ...(before ? [{ label: t("before"), meeting: before }] : []),
    ...after.map((meeting) => ({ label: t("after"), meeting })),
  ];
  if (rows.length === 0) return null;
  return (
    <dl aria-label={t("title")} className="space-y-1">
      {rows.map(({ label, meeting }) => (
        <div key={meeting.id} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-soft">{label}</dt>
          <dd>
            <a href={pathOf(meeting.id)}>
              <StatementText text={meeting.title} />
            </a>{" "}
            <span className="text-ink-soft">
              <MeetingDays meeting={meeting} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
