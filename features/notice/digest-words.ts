import { z } from "zod";
import { type DigestItem, digestItemSchema } from "@/domain/notice/digest";
import { sentenceValues, type Wording } from "./notice-words";

/** The digest's own paragraphs: how much waits, and each thing on a line. */
export function digestParagraphs(given: unknown, wording: Wording): string[] {
  const items = z.array(digestItemSchema).parse(given);
  return [
    wording.t("mail.digest", { count: items.length }),
    items.map((item) => `- ${itemSentence(item, wording)}`).join("\n"),
  ];
}

function itemSentence(item: DigestItem, wording: Wording): string {
  return wording.t(`mail.item.${item.kind}`, sentenceValues(item, wording));
}
