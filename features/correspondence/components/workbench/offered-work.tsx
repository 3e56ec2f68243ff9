import { useTranslations } from "next-intl";
import { flushSync } from "react-dom";
import type { Bench } from "./use-bench";

/** Work that was entered on an earlier visit and not saved, to be taken up or discarded. */
export function OfferedWork({
  bench: { state, step },
  toList,
}: {
  bench: Bench;
  toList: () => void;
}) {
  const t = useTranslations("tables.bench");
  const { offered, offences } = state;
  const answer = (kind: "take-up" | "discard") => {
    flushSync(() => step({ kind }));
    toList();
  };
  return (
    <div role="status">
      {offered.length > 0 && (
        <div className="border-notice-line bg-notice space-y-2 rounded border p-3">
          <p>{t("kept", { count: offered.length })}</p>
          <ul className="text-sm">
            {offered.slice(0, 10).map(({ id }) => (
              <li key={id}>
                <bdi>{offences.get(id)?.code}</bdi> <bdi>{offences.get(id)?.name}</bdi>
              </li>
            ))}
          </ul>
          <p className="flex flex-wrap gap-3">
            <button type="button" className="button" onClick={() => answer("take-up")}>
              {t("takeUp")}
            </button>
            <button type="button" className="button" onClick={() => answer("discard")}>
              {t("discard")}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
