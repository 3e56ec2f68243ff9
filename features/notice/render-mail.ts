import { createTranslator } from "use-intl/core";
import type { MailKind } from "@/domain/notice/notice-kind";
import { siteUrl } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { quoted } from "@/lib/plain-text";
import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import es from "@/messages/es.json";
import { digestParagraphs } from "./digest-words";
import { noticeSentence, sentenceValues, type ToldValues, type Wording } from "./notice-words";

const messages = { en, es, ar };

export interface RenderedMail {
  subject: string;
  text: string;
  /** The text as it is kept: without a link that lets its holder in. */
  keptText: string;
  headers: Record<string, string>;
}

/** A mail in the words of its recipient's language: plain text, whose values can be nothing but text. */
export function renderMail(
  { kind, locale: asked, values }: { kind: MailKind; locale: string; values: ToldValues },
  nameOf: (iso3: string, locale: Locale) => string,
): RenderedMail {
  const locale = isLocale(asked) ? asked : "en";
  const t = createTranslator({ locale, messages: messages[locale], timeZone: "UTC" });
  const wording: Wording = { t, locale, nameOf: (iso3) => nameOf(iso3, locale) };
  const isSecret = kind === "invitation" || kind === "password-reset";
  const link = absolute(locale, values.path);
  const stopLink = absolute(locale, values.stopPath);
  const removed = t("mail.linkRemoved");
  const textWith = (shown: Links) =>
    [
      ...paragraphs(kind, values, wording, shown),
      t("mail.footer", { address: new URL(`/${locale}`, siteUrl()).href }),
    ].join("\n\n");
  return {
    subject: t(`mail.subject.${kind}`, {
      ...sentenceValues(values, wording),
      month: monthIn(locale, values.month),
    }),
    text: textWith({ link, stopLink }),
    keptText: textWith({ link: isSecret && link ? removed : link, stopLink: removed }),
    headers: typeof values.unsubscribePath === "string" ? unsubscribe(values.unsubscribePath) : {},
  };
}

/** The addresses in a mail, or what stands in their place. */
interface Links {
  link: string;
  stopLink: string;
}

/** A button of the mail program's own that stops the digest at once (RFC 8058). */
function unsubscribe(path: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${new URL(path, siteUrl()).href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function paragraphs(
  kind: MailKind,
  values: ToldValues,
  wording: Wording,
  { link, stopLink }: Links,
): string[] {
  const { t } = wording;
  const linked = (words: string) => (link ? [`${words}\n${link}`] : []);
  if (kind === "digest")
    return [
      ...digestParagraphs(values.items, wording),
      ...linked(t("mail.work")),
      `${t("mail.stop")}\n${stopLink}`,
    ];
  if (kind === "invitation")
    return [t("mail.invitation", sentenceValues(values, wording)), ...linked(t("mail.accept"))];
  if (kind === "password-reset") return [t("mail.passwordReset"), ...linked(t("mail.setPassword"))];
  const said = (words: string, text: unknown) =>
    typeof text === "string" && text.trim() ? [`${words}\n${quoted(text.trim())}`] : [];
  return [
    noticeSentence(kind, values, wording),
    ...said(t("mail.reason"), values.reason),
    ...said(t("mail.comment"), values.text),
    ...linked(t("mail.open")),
  ];
}

/** A path of the tracker as an address in the recipient's language; nothing for what is none. */
function absolute(locale: Locale, path: unknown): string {
  if (typeof path !== "string" || !path.startsWith("/")) return "";
  return new URL(`/${locale}${path}`, siteUrl()).href;
}

function monthIn(locale: Locale, month: unknown): string {
  if (typeof month !== "string" || !/^\d{4}-\d{2}$/.test(month)) return "";
  return new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${month}-01T00:00:00Z`));
}
