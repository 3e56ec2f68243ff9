import { useLocale, useTranslations } from "next-intl";
import { AreaField, FieldsForm } from "@/components/ui/deed-fields";
import { StatementText } from "@/components/ui/statement-text";
import type { Peer } from "@/domain/matching/peer-match";
import type { StatementOf } from "@/domain/profile/profile";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import type { Reading } from "@/lib/reading/reading";
import type { Help } from "../exchange-queries";
import { type NamedCountry, PeerList } from "./peer-list";

export interface AskActions {
  ask: (challengeId: string) => FormAction;
  withdraw: (request: Help["requests"][number]) => FormAction;
}

/** The open challenges of a country, each with who could help and what was asked. */
export function AskedHelp({
  matches,
  requests,
  known,
  reading,
  actions,
}: {
  matches: readonly { challenge: StatementOf<"challenges">; peers: readonly Peer[] }[];
  /** The country's own. */
  requests: Help["requests"];
  known: readonly NamedCountry[];
  reading: Reading;
  /** Null for those who only read. */
  actions: AskActions | null;
}) {
  const t = useTranslations("exchange");
  const category = useTranslations("category");
  if (matches.length === 0) return <p className="text-ink-soft">{t("peers.noOpen")}</p>;
  return (
    <ul className="space-y-3">
      {matches.map(({ challenge, peers }) => {
        const asked = requests.filter(({ challengeId }) => challengeId === challenge.id);
        const current = asked.findLast(({ state }) => state !== "withdrawn");
        return (
          <li key={challenge.id} className="border-line bg-surface space-y-2 rounded border p-3">
            <p>
              <strong>{category(challenge.category)}</strong>:{" "}
              <StatementText text={challenge.text} />
            </p>
            <PeerList peers={peers} known={known} reading={reading} />
            {current && <Asked request={current} actions={actions} />}
            {actions && current?.state !== "open" && (
              <details className="no-print">
                <summary>{t("ask.title")}</summary>
                <div className="mt-2 max-w-xl">
                  <FieldsForm action={actions.ask(challenge.id)} label={t("ask.title")}>
                    <AreaField name="text" label={t("ask.text")} hint={t("ask.hint")} />
                  </FieldsForm>
                </div>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Asked({
  request,
  actions,
}: {
  request: Help["requests"][number];
  actions: AskActions | null;
}) {
  const t = useTranslations("exchange.ask");
  const locale = useLocale();
  const isOpen = request.state === "open";
  const date = formatDate(request.createdAt.slice(0, 10), locale);
  return (
    <div className="space-y-2">
      <p>
        {isOpen ? t("asked", { date }) : t("matched")}{" "}
        <q>
          <StatementText text={request.text} />
        </q>
      </p>
      {isOpen && actions && (
        <FieldsForm action={actions.withdraw(request)} label={t("withdraw")}>
          {null}
        </FieldsForm>
      )}
    </div>
  );
}
