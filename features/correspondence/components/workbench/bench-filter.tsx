import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import { type BenchFilter, benchFilters } from "../../bench-state";

/** Which offences the list shows. */
export function BenchFilterFields({
  text,
  filter,
  onShow,
}: {
  text: string;
  filter: BenchFilter;
  onShow: (text: string, filter: BenchFilter) => void;
}) {
  const t = useTranslations("tables.bench");
  return (
    <search className="needs-script mb-2 grid gap-2 sm:grid-cols-2">
      <TextField
        type="search"
        label={t("find")}
        value={text}
        onChange={(event) => onShow(event.target.value, filter)}
      />
      <label className="block space-y-1">
        <span className="block font-semibold">{t("show")}</span>
        <select
          className="field w-full"
          value={filter}
          onChange={(event) =>
            onShow(text, benchFilters.find((each) => each === event.target.value) ?? "all")
          }
        >
          {benchFilters.map((each) => (
            <option key={each} value={each}>
              {t(`filter.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
