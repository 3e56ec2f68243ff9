import { z } from "zod";
import { getCommandContext } from "@/features/account/session";
import { syncDraft } from "@/features/update/sync-draft";
import { answer, runAction } from "@/lib/action";
import { userIdOf } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { readJson } from "@/lib/read-json";

/** What the editor sends; the command looks at the edits, this at the letter that brings them. */
const letterSchema = z.strictObject({
  /** Who typed: not always whoever is signed in by now. */
  userId: z.string(),
  edits: z.array(z.unknown()),
  part: z.unknown(),
  knownVersion: z.number(),
});

type Syncing = Parameters<typeof syncDraft>[1];

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answer(
    await runAction(async () => {
      const context = await getCommandContext();
      const { userId, ...letter } = parseInput(letterSchema, await readJson(request));
      if (userIdOf(context.actor.id) !== userId)
        throw new DomainError("signed-out", "another person has signed in");
      const { id: updateId } = await params;
      return syncDraft(context, { updateId, ...letter } as Syncing);
    }),
  );
}
