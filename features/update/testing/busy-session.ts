import type { CommandContext } from "@/db/command-context";
import { exampleText } from "@/domain/profile/example-profile";
import type { Text } from "@/domain/profile/statement";
import type { Json } from "@/domain/update/draft";
import { DomainError } from "@/lib/errors";
import { concludeReview } from "../conclude-review";
import { decideEdit } from "../decide-edit";
import { openUpdate } from "../open-update";
import { saveEdits } from "../save-edits";
import { submitUpdate } from "../submit-update";
import { getUpdatePage } from "../update-queries";
import type { Update } from "../update-store";
import { pickOne, type Workers, workedCountries } from "./worked-countries";

/** What a session was told: that its edit is stored, or that a revision was published. */
export type Acknowledgement =
  | { kind: "edit"; place: string; before: string; after: string }
  | { kind: "publication"; country: string; number: number };
type Acknowledge = (acknowledgement: Acknowledgement) => void;

interface Work {
  /** Who writes and submits. */
  writer: CommandContext;
  reviewer: CommandContext;
  country: string;
  kind: "country" | "centre";
  /** A word that occurs nowhere else. */
  word(): string;
}

/** Edits, submits and reviews at random until the time is over; being told of a conflict is part of it, any other error is not. */
export async function beBusy(
  workers: Workers,
  name: string,
  until: number,
  acknowledge: Acknowledge,
): Promise<void> {
  let count = 0;
  const word = () => `${name}-${count++}`;
  while (Date.now() < until) {
    const country = pickOne(workedCountries);
    const kind = pickOne(["country", "country", "centre"] as const);
    const focalPoint = workers.focalPoints.get(country) ?? workers.author;
    const writer = kind === "country" ? focalPoint : workers.author;
    const work = { ...{ writer, country, kind, word }, reviewer: workers.reviewer };
    try {
      await workOnce(withNow(work), acknowledge);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
    }
  }
}

/** One update from its opening to its publication. */
export async function publishOnce(work: Work, acknowledge: Acknowledge): Promise<void> {
  const current = withNow(work);
  const { writer, country, kind } = current;
  const update = await openUpdate(writer, { country, kind });
  if (update.state !== "submitted") {
    await editOnce(current, update, () => undefined);
    await submitOnce(current, update.id);
  }
  await reviewOnce(current, update.id, 1, acknowledge);
}

function withNow(work: Work): Work {
  const now = new Date();
  return {
    ...work,
    writer: { ...work.writer, now },
    reviewer: { ...work.reviewer, now },
  };
}

async function workOnce(work: Work, acknowledge: Acknowledge): Promise<void> {
  const update = await openUpdate(work.writer, { country: work.country, kind: work.kind });
  if (update.state === "submitted") return reviewOnce(work, update.id, 0.8, acknowledge);
  await editOnce(work, update, acknowledge);
  if (Math.random() < 0.2) await submitOnce(work, update.id);
}

async function editOnce({ kind, word, writer }: Work, update: Update, acknowledge: Acknowledge) {
  const part = kind === "country" ? "challenges" : "events";
  const mine = update.content[part].filter(({ id }) =>
    id.startsWith(kind === "country" ? "own-" : "centre-"),
  );
  const { id, text } = pickOne(mine);
  const before = text as unknown as Text;
  const after = exampleText(word());
  const { conflicts } = await saveEdits(writer, {
    updateId: update.id,
    edits: [{ part, id, field: "text", before: text as Json, after: { ...after } }],
  });
  if (conflicts.length === 0)
    acknowledge({
      ...{ kind: "edit", place: `${update.country}/${part}/${id}` },
      ...{ before: before.text, after: after.text },
    });
}

async function submitOnce({ writer }: Work, updateId: string): Promise<void> {
  const { update, changes } = await getUpdatePage(writer, updateId);
  if (changes.length > 0) await submitUpdate(writer, { updateId, version: update.version });
}

async function reviewOnce(
  { reviewer, country }: Work,
  updateId: string,
  acceptance: number,
  acknowledge: Acknowledge,
): Promise<void> {
  const { update, changes } = await getUpdatePage(reviewer, updateId);
  for (const { key, proposalHash, verdict } of changes)
    if (verdict === null)
      await decideEdit(reviewer, {
        ...{ updateId, editKey: key, proposalHash },
        verdict:
          Math.random() < acceptance
            ? { kind: "accepted" }
            : { kind: "returned", reason: "Which decree?" },
      });
  const { publishedNumber } = await concludeReview(reviewer, {
    ...{ updateId, version: update.version, reason: "Reviewed" },
  });
  if (publishedNumber !== null)
    acknowledge({ kind: "publication", country, number: publishedNumber });
}
