import { useTranslations } from "next-intl";

const keys = [
  ["move", "↓ ↑ J K"],
  ["take", "1 … 9"],
  ["search", "/"],
  ["aside", "X"],
  ["add", "N"],
  ["change", "E"],
  ["save", "↵"],
  ["undo", "U"],
  ["back", "Esc"],
] as const;

/** What the keys do. */
export function BenchKeys({ isReading }: { isReading: boolean }) {
  const t = useTranslations("tables.bench.keys");
  return (
    <details open className="needs-script text-sm">
      <summary>{t("title")}</summary>
      <ul className="flex flex-wrap gap-x-4">
        {keys
          .filter(([key]) => !isReading || (key !== "add" && key !== "change"))
          .map(([key, signs]) => (
            <li key={key}>
              <kbd dir="ltr">{signs}</kbd>{" "}
              <span className="text-ink-soft">
                {t(isReading && key === "aside" ? "none" : key)}
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
