import { useLocale, useTranslations } from "next-intl";
import { AreaField, ChoicesField, FieldsForm } from "@/components/ui/deed-fields";
import { StatementText } from "@/components/ui/statement-text";
import { challengeCategories } from "@/domain/framework/framework";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import { formatList } from "@/lib/i18n/format-list";
import type { Help } from "../exchange-queries";

type Offer = Help["offers"][number];

export interface OfferActions {
  offer: FormAction;
  withdraw: (offer: Offer) => FormAction;
}

/** What a country offers to others. */
export function OfferedHelp({
  offers,
  actions,
}: {
  offers: readonly Offer[];
  /** Null for those who only read. */
  actions: OfferActions | null;
}) {
  const t = useTranslations("exchange.offer");
  const category = useTranslations("category");
  return (
    <div className="space-y-3">
      <OfferList offers={offers} withdraw={actions?.withdraw ?? null} />
      {actions && (
        <details className="no-print">
          <summary>{t("open")}</summary>
          <div className="mt-2 max-w-3xl">
            <FieldsForm action={actions.offer} label={t("open")}>
              <ChoicesField
                name="categories"
                label={t("categories")}
                chosen={[]}
                options={challengeCategories.map((code) => ({
                  value: code,
                  label: category(code),
                }))}
              />
              <AreaField name="text" label={t("text")} hint={t("hint")} />
            </FieldsForm>
          </div>
        </details>
      )}
    </div>
  );
}

function OfferList({
  offers,
  withdraw,
}: {
  offers: readonly Offer[];
  withdraw: ((offer: Offer) => FormAction) | null;
}) {
  const t = useTranslations("exchange.offer");
  const category = useTranslations("category");
  const locale = useLocale();
  const standing = offers.filter(({ state }) => state !== "withdrawn");
  if (standing.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="space-y-3">
      {standing.map((offer) => (
        <li key={offer.id} className="border-line bg-surface space-y-2 rounded border p-3">
          <p>
            <strong>
              {formatList(
                offer.categories.map((code) => category(code)),
                locale,
              )}
            </strong>
            : <StatementText text={offer.text} />
          </p>
          <p className="text-ink-soft text-sm">
            {t(offer.state === "open" ? "offered" : "matched", {
              date: formatDate(offer.createdAt.slice(0, 10), locale),
            })}
          </p>
          {withdraw && offer.state === "open" && (
            <FieldsForm action={withdraw(offer)} label={t("withdraw")}>
              {null}
            </FieldsForm>
          )}
        </li>
      ))}
    </ul>
  );
}
