import type { BriefingDocument, BriefingSection } from "@/domain/briefing/briefing-document";

/** The sections of a file that lists the cited sources at its end anyway, to which its numbers lead. */
export function withoutSources({ sections, sources }: BriefingDocument): BriefingSection[] {
  return sources.length === 0 ? sections : sections.filter(({ id }) => id !== "sources");
}
