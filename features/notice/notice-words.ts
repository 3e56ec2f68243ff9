import type { useTranslations } from "next-intl";
import { isDay } from "@/domain/dates/partial-date";
import type { NoticeKind } from "@/domain/notice/notice-kind";
import { type Role, roles } from "@/domain/permission/permission";
import { formatDate } from "@/lib/i18n/format-date";
import type { Locale } from "@/lib/i18n/locales";
import { oneLine } from "@/lib/plain-text";

export type Translate = ReturnType<typeof useTranslations<never>>;

/** What words are made with: the language, its messages, and the name of a country. */
export interface Wording {
  t: Translate;
  locale: Locale;
  nameOf: (iso3: string) => string;
}

/** What a notice or a mail was given; every value may be missing, for its sentence is written anyway. */
export type ToldValues = Readonly<Record<string, unknown>>;

/** The sentence of a notice, in the inbox and in the mail alike. */
export function noticeSentence(kind: NoticeKind, told: ToldValues, wording: Wording): string {
  return wording.t(`notice.sentence.${kind}`, sentenceValues(told, wording));
}

/** The values as the messages take them: names for codes, dates written out, one line each. */
export function sentenceValues(told: ToldValues, { t, locale, nameOf }: Wording) {
  const text = (key: string) => {
    const value = told[key];
    return typeof value === "string" || typeof value === "number" ? oneLine(String(value)) : "";
  };
  const date = (key: string) => {
    const day = text(key).slice(0, 10);
    return isDay(day) ? formatDate(day, locale) : text(key) || t("notice.unknownDay");
  };
  return {
    who: text("who") || t("notice.somebody"),
    country: text("country") ? nameOf(text("country")) : t("notice.noCountry"),
    helper: text("helper") ? nameOf(text("helper")) : t("notice.noCountry"),
    hasCountry: text("country") ? "yes" : "no",
    role: t(`notice.role.${roleOf(text("role"))}`),
    number: text("number"),
    hasNumber: text("number") ? "yes" : "no",
    count: Number(text("count")) || 0,
    matter: text("matter"),
    what: text("what"),
    meeting: text("meeting") || t("notice.someMeeting"),
    begins: date("begins"),
    since: date("since"),
    until: date("until"),
    expires: date("expires"),
    hasExpiry: text("expires") ? "yes" : "no",
  };
}

function roleOf(text: string): Role | "other" {
  return roles.find((role) => role === text) ?? "other";
}
