import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatementText } from "@/components/ui/statement-text";
import type { StatementOf } from "@/domain/profile/profile";
import type { Statement } from "@/domain/profile/statement";
import { Provenance } from "./provenance";

/** Several readings of the same thing, each with who reads it so, and what the country says to that. */
export function ReadingsNote({
  title,
  readings,
  comments,
  numberById,
}: {
  title: string;
  readings: readonly { statement: Statement; words: ReactNode }[];
  comments: readonly StatementOf<"comments">[];
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations("country");
  return (
    <div className="border-notice-line bg-notice mt-4 rounded border p-3">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 space-y-1">
        {readings.map(({ statement, words }) => (
          <li key={statement.id}>
            {words} <Provenance entry={statement} numberById={numberById} />
          </li>
        ))}
      </ul>
      {comments.map((comment) => (
        <p key={comment.id} className="mt-2">
          {t("comment")} <StatementText text={comment.text} />{" "}
          <Provenance entry={comment} numberById={numberById} />
        </p>
      ))}
    </div>
  );
}
