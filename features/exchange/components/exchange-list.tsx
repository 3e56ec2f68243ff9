import { useLocale, useTranslations } from "next-intl";
import { AreaField, ChoiceField, FieldsForm } from "@/components/ui/deed-fields";
import { StatementText } from "@/components/ui/statement-text";
import type { Text } from "@/domain/profile/statement";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import type { Help } from "../exchange-queries";

export interface ShownExchange {
  exchange: Help["exchanges"][number];
  askingNames: Record<string, string>;
  helpingNames: Record<string, string>;
  asked: Text | undefined;
  meeting: { title: Text; href: string } | undefined;
  /** The lessons that either country has published. */
  lessons: readonly { value: string; label: string }[];
}

/** Exchanges, each with how far it has come and, for the Centre, the form that ends it. */
export function ExchangeList({
  exchanges,
  end,
}: {
  exchanges: readonly ShownExchange[];
  /** Null for those who only read. */
  end: ((exchange: Help["exchanges"][number]) => FormAction) | null;
}) {
  const t = useTranslations("exchange.underWay");
  const locale = useLocale();
  if (exchanges.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="space-y-3">
      {exchanges.map(({ exchange, askingNames, helpingNames, asked, meeting, lessons }) => {
        const { id, state, result, createdAt, endedOn } = exchange;
        return (
          <li key={id} className="border-line bg-surface space-y-2 rounded border p-3">
            <p>
              <strong>
                {t("pair", {
                  helping: nameIn(helpingNames, locale),
                  asking: nameIn(askingNames, locale),
                })}
              </strong>
              {asked && (
                <>
                  :{" "}
                  <q>
                    <StatementText text={asked} />
                  </q>
                </>
              )}
            </p>
            <p>
              {t(state, { date: formatDate(endedOn ?? createdAt.slice(0, 10), locale) })}{" "}
              {result && <StatementText text={result} />}
            </p>
            {meeting && (
              <p className="text-ink-soft text-sm">
                {t("meeting")}{" "}
                <a href={meeting.href}>
                  <StatementText text={meeting.title} />
                </a>
              </p>
            )}
            {end && state === "arranged" && <EndForm action={end(exchange)} lessons={lessons} />}
          </li>
        );
      })}
    </ul>
  );
}

function EndForm({ action, lessons }: { action: FormAction; lessons: ShownExchange["lessons"] }) {
  const t = useTranslations("exchange.underWay");
  return (
    <details className="no-print">
      <summary>{t("end")}</summary>
      <div className="mt-2 max-w-xl">
        <FieldsForm action={action} label={t("end")}>
          <ChoiceField
            name="outcome"
            label={t("outcome")}
            options={[
              { value: "concluded", label: t("outcomeConcluded") },
              { value: "dropped", label: t("outcomeDropped") },
            ]}
          />
          <AreaField name="result" label={t("result")} />
          <ChoiceField
            name="lesson"
            label={t("lesson")}
            options={[{ value: "", label: t("noLesson") }, ...lessons]}
          />
        </FieldsForm>
      </div>
    </details>
  );
}
