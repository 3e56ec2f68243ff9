import type { ReactNode } from "react";
import { directionOf } from "@/lib/i18n/locales";
import type { BenchOffence } from "../../bench-state";

/** An offence by code and name, with the law that it is of. */
export function OffenceHead({
  offence: { code, name, language, legalReference },
  children,
}: {
  offence: Pick<BenchOffence, "code" | "name" | "language" | "legalReference">;
  children?: ReactNode;
}) {
  return (
    <div>
      <h2>
        <bdi className="tabular-nums">{code}</bdi>{" "}
        <span lang={language} dir={directionOf(language)}>
          {name}
        </span>
      </h2>
      {legalReference && (
        <p className="text-ink-soft text-sm">
          <bdi>{legalReference}</bdi>
        </p>
      )}
      {children}
    </div>
  );
}
