import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import { useIsReady } from "@/components/ui/use-is-ready";
import { type BenchFilter, benchFilters } from "../../bench-state";
import { Choice } from "./choice";

/** Which offences the list shows. */
export function BenchFilterFields({
  text,
  filter,
  isReading,
  hasRemarks,
  onShow,
}: {
  text: string;
  filter: BenchFilter;
  isReading: boolean;
  /** Whether the version came back with comments. */
  hasRemarks: boolean;
  onShow: (text: string, filter: BenchFilter) => void;
}) {
  const t = useTranslations("tables.bench");
  const second = useTranslations("tables.second");
  // What is chosen before the page listens would be lost.
  const isReady = useIsReady();
  return (
    <search className="needs-script mb-2 grid gap-2 sm:grid-cols-2">
      <TextField
        type="search"
        label={t("find")}
        value={text}
        disabled={!isReady}
        onChange={(event) => onShow(event.target.value, filter)}
      />
      <Choice
        label={t("show")}
        value={filter}
        disabled={!isReady}
        onChange={({ target: { value } }) =>
          onShow(text, benchFilters.find((each) => each === value) ?? "all")
        }
      >
        {benchFilters
          .filter((each) => (each === "returned" ? hasRemarks : !isReading || each !== "aside"))
          .map((each) => (
            <option key={each} value={each}>
              {isReading && (each === "left" || each === "tied")
                ? second(`filter.${each}`)
                : t(`filter.${each}`)}
            </option>
          ))}
      </Choice>
    </search>
  );
}
