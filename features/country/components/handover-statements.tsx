import { useTranslations } from "next-intl";
import { StatementProvenance } from "@/components/ui/statement-provenance";
import type { Handover } from "../handover-queries";
import { StatementInWords } from "./statement-in-words";

/** The statements of one section, each with its date, its assessor, its sources and, where it is not public, for whom it is. */
export function HandoverStatements({
  entries,
  sources,
}: {
  entries: Handover["sections"][number]["entries"];
  sources: Handover["sources"];
}) {
  const t = useTranslations("people.handover");
  if (entries.length === 0) return <p className="text-ink-soft">{t("nothingIn")}</p>;
  return (
    <ul className="space-y-2">
      {entries.map((entry) => (
        <li key={entry.id}>
          <StatementInWords entry={entry} /> <StatementProvenance entry={entry} sources={sources} />
          {entry.audience !== "public" && (
            <span className="border-line-strong ms-2 inline-block rounded border px-1.5 text-sm">
              {t(`audience.${entry.audience}`)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
