import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, FieldsForm } from "@/components/ui/deed-fields";
import { StatementText } from "@/components/ui/statement-text";
import type { Peer } from "@/domain/matching/peer-match";
import type { StatementOf } from "@/domain/profile/profile";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import type { Reading } from "@/lib/reading/reading";
import type { Help } from "../exchange-queries";
import { type NamedCountry, PeerList } from "./peer-list";

interface Option {
  value: string;
  label: string;
}

/** A request that nobody answers yet, with what the Centre needs to find who does. */
export interface WaitingRequest {
  request: Help["requests"][number];
  names: Record<string, string>;
  /** Undefined when the country's page has it no longer. */
  challenge: StatementOf<"challenges"> | undefined;
  peers: readonly Peer[];
  known: readonly NamedCountry[];
  reading: Reading;
  helpers: readonly Option[];
  meetings: readonly Option[];
}

/** The requests that wait for the Centre, the oldest first. */
export function WaitingRequests({
  waiting,
  arrange,
}: {
  waiting: readonly WaitingRequest[];
  arrange: (requestId: string) => FormAction;
}) {
  const t = useTranslations("exchange.arrange");
  const category = useTranslations("category");
  const locale = useLocale();
  if (waiting.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="space-y-3">
      {waiting.map(({ request, names, challenge, peers, known, reading, helpers, meetings }) => (
        <li key={request.id} className="border-line bg-surface space-y-2 rounded border p-3">
          <p>
            <strong>{nameIn(names, locale)}</strong>
            {challenge && `, ${category(challenge.category)}`}:{" "}
            <q>
              <StatementText text={request.text} />
            </q>
          </p>
          <p className="text-ink-soft text-sm">
            {t("asked", { date: formatDate(request.createdAt.slice(0, 10), locale) })}{" "}
            {challenge ? <StatementText text={challenge.text} /> : t("lost")}
          </p>
          {challenge && <PeerList peers={peers} known={known} reading={reading} />}
          {helpers.length === 0 ? (
            <p className="text-ink-soft">{t("nobody")}</p>
          ) : (
            <details className="no-print">
              <summary>{t("open")}</summary>
              <div className="mt-2 max-w-xl">
                <FieldsForm action={arrange(request.id)} label={t("open")}>
                  <ChoiceField name="helping" label={t("helping")} options={helpers} />
                  <ChoiceField
                    name="meeting"
                    label={t("meeting")}
                    options={[{ value: "", label: t("noMeeting") }, ...meetings]}
                  />
                </FieldsForm>
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
