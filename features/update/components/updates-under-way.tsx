import type { Locale } from "@/lib/i18n/locales";
import type { UpdateSummary } from "../update-queries";
import { UpdateStateSentence } from "./update-state-sentence";

/** The open updates of a country, each with whose turn it is. */
export function UpdatesUnderWay({
  updates,
  nothing,
  locale,
}: {
  updates: readonly UpdateSummary[];
  nothing: string;
  locale: Locale;
}) {
  if (updates.length === 0) return <span className="text-ink-soft">{nothing}</span>;
  return (
    <ul className="space-y-1">
      {updates.map((update) => (
        <li key={update.id}>
          <a href={`/${locale}/workspace/updates/${update.id}`}>
            <UpdateStateSentence update={update} />
          </a>
        </li>
      ))}
    </ul>
  );
}
