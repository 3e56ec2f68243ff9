import { maxListed } from "@/domain/profile/statement";

type Fields = Readonly<Record<string, string | null>>;

/**
 * What a form without scripts says of an offence, as the command is given it: a category for each code, and the share
 * in percent with either sign for its decimals. What is no number is left for the command to refuse.
 */
export function readPlainTie(fields: Fields) {
  const rows = Array.from(
    { length: maxListed },
    (_, at) => (name: string) => fields[`correspondences.${at}.${name}`]?.trim() || null,
  );
  return {
    version: Number(fields.version),
    exclusion: fields.exclusion?.trim() || null,
    correspondences: rows
      .filter((field) => field("category") !== null)
      .map((field) => ({
        ...{ category: field("category"), kind: field("kind") },
        ...{ share: shareOf(field("share")), confidence: field("confidence"), note: field("note") },
      })),
  };
}

function shareOf(percent: string | null): number | null {
  return percent === null ? null : Number(percent.replace(",", ".").replace(/\s*%$/, "")) / 100;
}
