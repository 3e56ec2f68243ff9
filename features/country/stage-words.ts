import type { useTranslations } from "next-intl";
import { type StageValue, stageValues } from "@/domain/framework/framework";
import type { StageSpell } from "@/domain/status/stage-spells";
import { formatDate } from "@/lib/i18n/format-date";
import type { Locale } from "@/lib/i18n/locales";

type Translate = ReturnType<typeof useTranslations<never>>;

export function stageNames(t: Translate): Record<StageValue, string> {
  return Object.fromEntries(stageValues.map((stage) => [stage, t(`stage.${stage}`)])) as Record<
    StageValue,
    string
  >;
}

/** A spell at a stage, in words: "Mapping, from 2018 to 24 Jun 2024". */
export function spellInWords(spell: StageSpell, t: Translate, locale: Locale): string {
  const { stage, from, to, statement } = spell;
  return t(to === null ? "overview.spellRunning" : "overview.spellEnded", {
    stage: t(`stage.${stage}`),
    kind: statement.dateKind,
    from: formatDate(from, locale),
    to: to === null ? "" : formatDate(to, locale),
  });
}

/** When a spell began, as precisely as it is known. */
export function spellBegan({ from, statement }: StageSpell, t: Translate, locale: Locale): string {
  const date = formatDate(from, locale);
  return statement.dateKind === "by" ? t("date.byPlain", { date }) : date;
}
