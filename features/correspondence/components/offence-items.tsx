import type { NationalOffence } from "@/domain/correspondence/national-offence";

/** Offences by code and name, in the language of the name, with the categories that each is tied to. */
export function OffenceItems({ offences }: { offences: readonly NationalOffence[] }) {
  return (
    <ul>
      {offences.map(({ code, name, language, correspondences }) => (
        <li key={code}>
          <bdi className="tabular-nums">{code}</bdi> <bdi lang={language}>{name}</bdi>
          {correspondences.length > 0 && (
            <>
              {" "}
              <span aria-hidden="true">→</span>{" "}
              <bdi className="tabular-nums">
                {correspondences.map(({ category }) => category).join(", ")}
              </bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
