import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { iccsNamed } from "@/domain/classification/iccs";
import { answerToComment } from "@/domain/correspondence/answer-to-comment";
import type { OffencePage } from "../offence-queries";
import { CommentLine } from "./comment-line";
import { OffenceTable } from "./offence-table";

/** What reviewers said of an offence, and what it said then where it says something else now. */
export function OffenceComments({
  page: { sent, earlier, offence, version },
}: {
  page: OffencePage;
}) {
  const t = useTranslations("tables.remarks");
  if (!sent && earlier.length === 0) return null;
  const answer = sent?.offence && answerToComment(sent.offence, offence);
  return (
    <SectionBlock id="comments" title={t("title")}>
      <div className="space-y-3">
        {sent && answer && (
          <div>
            <CommentLine comment={sent} />
            <p className="text-sm font-semibold">{t(`answer.${answer}`)}</p>
          </div>
        )}
        {sent?.offence && answer === "changed" && (
          <details open className="print-open">
            <summary>{t("then")}</summary>
            <OffenceTable
              offences={[sent.offence]}
              classification={iccsNamed(version.iccsVersion)}
            />
          </details>
        )}
        {earlier.length > 0 && (
          <details className="print-open">
            <summary>{t("earlier", { count: earlier.length })}</summary>
            <ul className="mt-2 space-y-2">
              {earlier.map((comment) => (
                <li key={comment.id}>
                  <CommentLine comment={comment} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </SectionBlock>
  );
}
