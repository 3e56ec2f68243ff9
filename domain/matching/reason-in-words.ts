import type { PeerReason } from "./peer-match";

/** What a reason is said with: messages by key, enumerations and names of languages, all of one language. */
export interface ReasonWords {
  t(key: string, values?: Record<string, string | number>): string;
  list(items: readonly string[]): string;
  languageName(code: string): string;
}

/** A reason as a part of a sentence of which the country that could help is the subject. */
export function reasonInWords(reason: PeerReason, words: ReasonWords): string {
  const { t, list, languageName } = words;
  switch (reason.code) {
    case "same-category":
      return t("exchange.reason.same-category");
    case "lesson":
      return t("exchange.reason.lesson");
    case "component-in-place":
      return t("exchange.reason.component-in-place", {
        component: t(`component.${reason.component}`),
      });
    case "stages-ahead":
      return t("exchange.reason.stages-ahead", { steps: reason.steps });
    case "same-institutions":
      return t("exchange.reason.same-institutions", {
        kinds: list(reason.kinds.map((kind) => t(`institution.${kind}`))),
      });
    case "same-language":
      return t("exchange.reason.same-language", {
        languages: list(reason.languages.map(languageName)),
      });
    case "same-region":
      return t("exchange.reason.same-region", { region: t(`region.${reason.region}`) });
  }
}
