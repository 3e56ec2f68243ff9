import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SectionBlock } from "@/components/ui/section-block";
import type { Day } from "@/domain/dates/partial-date";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { filterQueue, type QueueFilters } from "../../queue-filters";
import type { UpdateSummary } from "../../update-queries";
import { keyCap } from "./key-cap";
import { QueueFiltersForm } from "./queue-filters-form";
import { QueueList } from "./queue-list";

/** The Centre's queue: what waits for a reviewer, what waits for its authors, and what the Centre may write itself. */
export function ReviewQueue({
  queue,
  withAuthors,
  filters,
  meetingByCountry,
  today,
  children,
}: {
  /** In the order in which it is to be reviewed. */
  queue: readonly (UpdateSummary & { isOwn: boolean })[];
  withAuthors: readonly UpdateSummary[];
  filters: QueueFilters;
  meetingByCountry: ReadonlyMap<string, MeetingDocument>;
  today: Day;
  /** What the Centre may write. */
  children: ReactNode;
}) {
  const t = useTranslations("review");
  const shown = filterQueue(queue, filters);
  const lists = { meetingByCountry, today };
  return (
    <div className="space-y-6">
      <div>
        <h1>{t("queueTitle")}</h1>
        <p className="text-ink-soft">{t("queueLead")}</p>
      </div>
      <QueueFiltersForm filters={filters} />
      {shown.length === 0 ? (
        <p>{t(queue.length === 0 ? "queueEmpty" : "queueFilteredEmpty")}</p>
      ) : (
        <div className="space-y-2">
          <p>{t("queueCount", { shown: shown.length })}</p>
          <QueueList items={shown} {...lists} />
          <p className="needs-script text-ink-soft text-sm">{t.rich("queueKeys", { k: keyCap })}</p>
        </div>
      )}
      {withAuthors.length > 0 && (
        <details>
          <summary>{t("withAuthors", { count: withAuthors.length })}</summary>
          <QueueList items={withAuthors} {...lists} />
        </details>
      )}
      <SectionBlock id="centre" title={t("centreTitle")}>
        {children}
      </SectionBlock>
    </div>
  );
}
