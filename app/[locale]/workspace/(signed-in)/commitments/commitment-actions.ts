import type { ReadCommitment } from "@/features/commitment/commitment-queries";
import type { CommitmentActions } from "@/features/commitment/components/commitment-work-list";
import type { Locale } from "@/lib/i18n/locales";
import { answer, end } from "./commitment-deeds";

/** What can be done with commitments, bound to where the reader comes back to. */
export function commitmentActions(locale: Locale, back: string): CommitmentActions {
  const held = ({ id, version }: ReadCommitment) => ({ id, version });
  return {
    answer: (commitment, chosen) => answer.bind(null, locale, back, held(commitment), chosen),
    end: (commitment) => end.bind(null, locale, back, held(commitment)),
  };
}
