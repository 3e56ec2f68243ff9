import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format-date";
import type { OwnPasskey } from "../account-queries";
import { type RowAction, RowButton } from "./row-button";

export function PasskeyList({
  passkeys,
  removeAction,
}: {
  passkeys: readonly OwnPasskey[];
  removeAction: (passkeyId: string) => RowAction;
}) {
  const t = useTranslations("account");
  const locale = useLocale();
  if (passkeys.length === 0) return <p>{t("noPasskeys")}</p>;
  return (
    <ul className="divide-line divide-y">
      {passkeys.map(({ id, name, addedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <span>
            <strong>{name || t("unnamedPasskey")}</strong>
            {addedAt && (
              <span className="text-ink-soft block text-sm">
                {t("addedOn", { date: formatDate(addedAt.slice(0, 10), locale) })}
              </span>
            )}
          </span>
          <RowButton
            action={removeAction(id)}
            label={t("remove")}
            name={t("removeNamed", { name: name || t("unnamedPasskey") })}
          />
        </li>
      ))}
    </ul>
  );
}
