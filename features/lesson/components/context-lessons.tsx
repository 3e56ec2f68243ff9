import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SectionBlock } from "@/components/ui/section-block";
import type { LessonEntry } from "@/domain/lesson/lesson-entry";
import type { CountryStatus } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";
import { LessonList } from "./lesson-list";

/** Lessons on national classification, apart from those on the ICCS and with the reason why. */
export function ContextLessons(props: {
  entries: LessonEntry[];
  statuses: CountryStatus[];
  reading: Reading;
  words?: readonly string[];
  helpedBy: (country: string, lessonId: string) => ReactNode;
}) {
  const t = useTranslations("lessons");
  if (props.entries.length === 0) return null;
  return (
    <SectionBlock
      id="context"
      title={t("contextTitle")}
      lead={t("contextLead")}
      className="border-line bg-sunken rounded border p-4"
    >
      <LessonList {...props} />
    </SectionBlock>
  );
}
