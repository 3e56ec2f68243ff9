import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { MeetingDays } from "./meeting-days";

/** Leads to the meeting before and the one after; `meetings` is ordered with the newest first. */
export function NeighbouringMeetings({
  meeting,
  meetings,
  reading,
}: {
  meeting: MeetingDocument;
  meetings: MeetingDocument[];
  reading: Reading;
}) {
  const t = useTranslations("meetings");
  const index = meetings.findIndex((entry) => entry.id === meeting.id);
  const neighbours = [
    { label: t("previous"), rel: "prev", meeting: meetings[index + 1] },
    { label: t("next"), rel: "next", meeting: meetings[index - 1] },
  ];
  return (
    <nav aria-label={t("others")} className="no-print border-line border-t pt-4">
      <ul className="grid gap-4 sm:grid-cols-2">
        {neighbours.map(
          ({ label, rel, meeting: other }) =>
            other && (
              <li key={rel} className={rel === "next" ? "sm:col-start-2 sm:text-end" : ""}>
                <span className="text-ink-soft block text-sm">
                  {label} · <MeetingDays meeting={other} />
                </span>
                <a rel={rel} href={readingPath(reading, `/meetings/${other.id}`)}>
                  <StatementText text={other.title} />
                </a>
              </li>
            ),
        )}
      </ul>
      <p className="mt-4">
        <a href={readingPath(reading, "/meetings")}>{t("all")}</a>
      </p>
    </nav>
  );
}
