import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { directionOf } from "@/lib/i18n/locales";

/** The agenda and the documents of a meeting, where there are any. */
export function MeetingPapers({ meeting }: { meeting: MeetingDocument }) {
  const t = useTranslations("engagement");
  const { agenda, documents } = meeting;
  if (agenda === null && documents.length === 0) return null;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {agenda && (
        <SectionBlock id="agenda" title={t("form.agenda")}>
          <p lang={agenda.lang} dir={directionOf(agenda.lang)} className="whitespace-pre-line">
            {agenda.text}
          </p>
        </SectionBlock>
      )}
      {documents.length > 0 && (
        <SectionBlock id="documents" title={t("series.documents")}>
          <ul className="list-disc space-y-1 ps-5">
            {documents.map(({ title, url }) => (
              <li key={`${title}/${url}`}>
                <a href={url} dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </SectionBlock>
      )}
    </div>
  );
}
