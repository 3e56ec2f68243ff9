import { useLocale, useTranslations } from "next-intl";
import { type WordRun, wordDifference } from "@/domain/difference/word-difference";
import { languageName } from "@/lib/i18n/language-name";
import { directionOf } from "@/lib/i18n/locales";
import type { LooseText } from "./loose-text";

/** One of the two versions of a text with its translations; what only this version says is marked, and read out as such. */
export function TextSide({
  before,
  after,
  side,
}: {
  before: LooseText | undefined;
  after: LooseText | undefined;
  side: "before" | "after";
}) {
  const t = useTranslations();
  const locale = useLocale();
  const shown = side === "before" ? before : after;
  if (!shown) return <span className="text-ink-soft">{t("revision.nothing")}</span>;
  const translationIn = (text: LooseText | undefined, lang: string) =>
    text?.translations.find((each) => each.lang === lang);
  return (
    <>
      <Runs {...shown} runs={runsOf(before, after, side)} />
      {shown.translations.map(({ lang, text, status }) => (
        <div key={lang} className="mt-1 text-sm">
          <span className="text-ink-soft">
            {t("review.translationOf", {
              lang: languageName(lang, locale),
              status: t(`translation.${status}`),
            })}
            {": "}
          </span>
          <Runs
            lang={lang}
            text={text}
            runs={runsOf(translationIn(before, lang), translationIn(after, lang), side)}
          />
        </div>
      ))}
    </>
  );
}

type Worded = { lang: string; text: string };

function runsOf(before?: Worded, after?: Worded, side?: "before" | "after"): WordRun[] {
  // Words of two languages have nothing in common that would be worth showing.
  const earlier = before && after && before.lang !== after.lang ? undefined : before;
  const kind = side === "before" ? "added" : "removed";
  if (side === "before" && before && !earlier) return [{ kind: "removed", text: before.text }];
  const language = (after ?? before)?.lang ?? "en";
  return wordDifference(earlier?.text ?? "", after?.text ?? "", language).filter(
    (run) => run.kind !== kind,
  );
}

function Runs({ lang, runs }: Worded & { runs: readonly WordRun[] }) {
  const parts = runs.map(({ kind, text }, index) => {
    const key = `${index}${kind}`;
    if (kind === "removed") return <del key={key}>{text}</del>;
    return kind === "added" ? <ins key={key}>{text}</ins> : text;
  });
  return (
    <span
      lang={lang}
      dir={directionOf(lang)}
      className="whitespace-pre-wrap break-words [unicode-bidi:isolate]"
    >
      {parts}
    </span>
  );
}
