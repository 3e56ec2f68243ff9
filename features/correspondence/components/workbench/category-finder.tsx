"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { CategoryName } from "@/components/ui/category-name";
import { TextField } from "@/components/ui/text-field";
import { fetchCategories } from "./bench-requests";
import type { CategoryNames } from "./suggestion-list";

const restMs = 150;

/** Any category, by code, name or index term; Enter takes the first that was found. */
export function CategoryFinder({
  version,
  names,
  onTake,
}: {
  version: string;
  names: CategoryNames;
  onTake: (code: string) => void;
}) {
  const t = useTranslations("tables.bench");
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<{ query: string; codes: string[] }>({ query: "", codes: [] });
  useEffect(() => {
    if (query.trim() === "") return;
    const control = new AbortController();
    const timer = setTimeout(async () => {
      const codes = await fetchCategories(version, query, control.signal);
      if (!control.signal.aborted) setFound({ query, codes });
    }, restMs);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [query, version]);
  const isAnswered = query.trim() !== "" && found.query === query;
  const take = (code: string) => {
    setQuery("");
    onTake(code);
  };
  return (
    <search className="space-y-1">
      <TextField
        type="search"
        label={t("search")}
        data-bench="search"
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          const [first] = isAnswered ? found.codes : [];
          if (first) take(first);
        }}
      />
      <div role="status">
        {isAnswered && found.codes.length === 0 && (
          <p className="text-ink-soft">{t("searchNone")}</p>
        )}
      </div>
      {isAnswered && (
        <ul className="space-y-1">
          {found.codes.map((code) => (
            <li key={code}>
              <button type="button" className="button w-full text-start" onClick={() => take(code)}>
                <bdi className="tabular-nums">{code}</bdi>{" "}
                {names[code] && <CategoryName names={names[code]} />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
