import { useTranslations } from "next-intl";
import type { Question } from "@/domain/briefing/questions";

/** What to ask a country; that there is nothing, where the rules ask nothing. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations("engagement.desk");
  if (questions.length === 0) return <p className="text-ink-soft">{t("noQuestions")}</p>;
  return (
    <ul aria-label={t("questions")} className="list-disc space-y-0.5 ps-5">
      {questions.map(({ rule, aboutId, text }) => (
        <li key={`${rule}/${aboutId}`}>{text}</li>
      ))}
    </ul>
  );
}
