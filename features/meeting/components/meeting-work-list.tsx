import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { MeetingDays } from "./meeting-days";

/** Meetings as those see them who prepare and follow them up. */
export function MeetingWorkList({
  meetings,
}: {
  meetings: readonly { document: MeetingDocument }[];
}) {
  const t = useTranslations("engagement");
  const kinds = useTranslations("meetingKind");
  const locale = useLocale();
  if (meetings.length === 0) return <p className="text-ink-soft">{t("meetings.none")}</p>;
  return (
    <ul>
      {meetings.map(({ document }) => (
        <li
          key={document.id}
          className="border-line grid gap-x-6 border-b py-2 first:border-t sm:grid-cols-[11rem_1fr]"
        >
          <p className="text-ink-soft">
            <MeetingDays meeting={document} />
          </p>
          <div className="min-w-0">
            <a href={`/${locale}/workspace/meetings/${document.id}`}>
              <StatementText text={document.title} />
            </a>
            <p className="text-ink-soft text-sm">
              {kinds(document.kind)}
              {document.audience !== "public" && ` · ${t(`audience.${document.audience}`)}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
