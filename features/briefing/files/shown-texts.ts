import type { BriefingDocument } from "@/domain/briefing/briefing-document";
import { directionOf } from "@/domain/briefing/briefing-document";
import { safeText } from "./safe-text";

/** The number of a briefing, or a day in figures; not as a part of an address or a word. */
const numbers = /(?<![\p{L}\p{N}/._=&#-])\d{4}-(?:\d{3}|\d{2}-\d{2})(?![\p{L}\p{N}/-])/gu;
const arabic = /\p{Script=Arabic}/u;

/** Fields that are no texts. */
const unshown = new Set(["id", "kind", "country", "language", "asOf", "number", "url", "stage"]);

/** How a format keeps a number together: an invisible letter before it, or marks around it. */
const ways = { mark: "\u200e$&", isolate: "\u2066$&\u2069" };

/** The document with its texts as files can show them: safe, and the numbers in Arabic ones in order. After Arabic letters, the parts of `2026-001` would change places. */
export function withShownTexts(
  document: BriefingDocument,
  way: keyof typeof ways,
): BriefingDocument {
  const isRightToLeft = directionOf(document.language) === "rtl";
  const shown = (text: string) => {
    const safe = safeText(text);
    return isRightToLeft || arabic.test(safe) ? safe.replace(numbers, ways[way]) : safe;
  };
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      typeof value === "string" && !unshown.has(key) ? shown(value) : value,
    ),
  );
}
