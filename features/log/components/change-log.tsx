import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { formatInstant } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import type { LogFilter, LoggedChange, LogPage } from "../log-queries";
import { actionName } from "./action-name";
import { LogFilterForm } from "./log-filter-form";

/** The change log, a page at a time, with the head that proves it. */
export function ChangeLog({ page, filter }: { page: LogPage; filter: LogFilter }) {
  const t = useTranslations("log");
  const locale = useLocale();
  const home = `/${locale}/workspace/log`;
  const { changes, next, head, actions, countries } = page;
  const named = countries
    .map(({ iso3, names }) => ({ iso3, name: nameIn(names, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const nameOf = new Map(named.map(({ iso3, name }) => [iso3, name]));
  const { before: _, ...kept } = filter;
  const query = { ...kept, ...(next !== null && { before: String(next) }) };
  return (
    <div className="space-y-4">
      <h1>{t("title")}</h1>
      <p className="text-ink-soft max-w-3xl">{t("lead")}</p>
      {head && (
        <p className="text-sm">
          {t("head", { count: head.length })}
          <code dir="ltr" className="block break-all">
            {head.hash}
          </code>
        </p>
      )}
      <p className="text-sm">
        <Link href={`${home}/mail`}>{t("mail")}</Link>
      </p>
      <LogFilterForm filter={filter} actions={actions} countries={named} />
      {changes.length === 0 && <p className="text-ink-soft">{t("nothing")}</p>}
      <ScrollArea label={t("title")}>
        <ol className="border-line divide-line divide-y border-y [overflow-wrap:anywhere]">
          {changes.map((change) => (
            <Change
              key={change.seq}
              change={change}
              subject={nameOf.get(change.country ?? "") ?? change.subject}
            />
          ))}
        </ol>
      </ScrollArea>
      <p className="flex gap-x-6">
        {filter.before !== undefined && (
          <Link href={{ pathname: home, query: kept }}>{t("newest")}</Link>
        )}
        {next !== null && <Link href={{ pathname: home, query }}>{t("older")}</Link>}
      </p>
    </div>
  );
}

function Change({ change, subject }: { change: LoggedChange; subject: string }) {
  const t = useTranslations("log");
  const locale = useLocale();
  const { seq, at, who, action, reason, before, after } = change;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)_minmax(0,2fr)]">
      <div className="text-ink-soft text-sm">
        <time dateTime={at}>{formatInstant(at, locale)}</time>
        <div>{t("number", { number: seq })}</div>
      </div>
      <div className="min-w-0 break-words">
        <bdi>
          {systemName(who) === undefined ? who : t("system", { task: systemName(who) ?? "" })}
        </bdi>
      </div>
      <div className="min-w-0">
        <span className="font-semibold">{actionName(t, action)}</span>
        <div className="break-words">
          <bdi>{subject}</bdi>
        </div>
        {reason !== null && (
          <p className="my-1">
            <bdi>{reason}</bdi>
          </p>
        )}
        {(before !== null || after !== null) && (
          <details>
            <summary className="text-sm">{t("details")}</summary>
            <Value label={t("before")} value={before} />
            <Value label={t("after")} value={after} />
          </details>
        )}
      </div>
    </li>
  );
}

function Value({ label, value }: { label: string; value: unknown }) {
  if (value === null) return null;
  return (
    <div className="text-sm">
      {label}
      <pre dir="ltr" className="border-line my-1 border p-2 break-words whitespace-pre-wrap">
        {JSON.stringify(value, null, 2)}
      </pre>
    </div>
  );
}

function systemName(who: string): string | undefined {
  return who.startsWith("system:") ? who.slice("system:".length) : undefined;
}
