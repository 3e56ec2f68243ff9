import { and, desc, eq, inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { countryUpdate } from "@/db/tables";
import { ProfileError } from "@/domain/profile/parse-profile";
import type { UpdateState } from "@/domain/update/update-state";
import { DomainError } from "@/lib/errors";
import { settleConflicts } from "../carry-over";
import { commentOnUpdate } from "../comment-on-update";
import { concludeReview } from "../conclude-review";
import { confirmProfile } from "../confirm-profile";
import { decideEdit } from "../decide-edit";
import { openUpdate } from "../open-update";
import { saveEdits } from "../save-edits";
import { submitUpdate } from "../submit-update";
import { getUpdatePage } from "../update-queries";
import type { Update } from "../update-store";
import { reopenUpdate, withdrawUpdate } from "../withdraw-update";
import { markedEdit } from "./marked-edit";
import { MarkedModel } from "./marked-model";
import type { MarkedStep } from "./marked-step";

export interface MarkedPeople {
  /** Who may write for a country, or at the Centre. */
  writers(country: string): CommandContext[];
  focalPoint(country: string): CommandContext;
  author: CommandContext;
  reviewer: CommandContext;
}

/** Takes random steps with updates whose every text is a word that occurs nowhere else, and keeps which of these words the public may see. */
export class MarkedUpdates {
  readonly model = new MarkedModel();
  readonly #people: MarkedPeople;

  constructor(people: MarkedPeople) {
    this.#people = people;
  }

  /** Takes the step where it can be taken; a refusal by a rule is none of its business, anything else is thrown. */
  async take(step: MarkedStep, now: Date): Promise<void> {
    try {
      await this.#take(step, now);
    } catch (error) {
      if (!(error instanceof DomainError) && !(error instanceof ProfileError)) throw error;
    }
  }

  async #take(step: MarkedStep, now: Date): Promise<void> {
    const { country, kind } = step;
    const deed = step.deed === "advance" ? await this.#next(step) : step.deed;
    const at = (context: CommandContext) => ({ ...context, now });
    const writers = this.#people.writers(country);
    const writer = kind === "country" ? writers[step.pick % writers.length] : this.#people.author;
    const author = at(writer ?? this.#people.author);
    const owner = at(kind === "country" ? this.#people.focalPoint(country) : this.#people.author);
    const reviewer = at(this.#people.reviewer);
    if (deed === "confirm") {
      await confirmProfile(at(this.#people.focalPoint(country)), { country });
      return;
    }
    if (deed === "open") {
      await this.#open(author, step);
      return;
    }
    const update = await this.#find(step, statesFor[deed]);
    if (!update) return;
    const { id: updateId, version } = update;
    switch (deed) {
      case "save":
        await saveEdits(author, { updateId, edits: [markedEdit(update, step, this.model)] });
        return;
      case "submit":
        await submitUpdate(owner, { updateId, version });
        return;
      case "withdraw":
        await withdrawUpdate(owner, { updateId, version });
        return;
      case "reopen":
        await reopenUpdate(owner, { updateId, version });
        return;
      case "comment":
        await commentOnUpdate(author, { updateId, editKey: null, text: this.model.mark() });
        return;
      case "decide":
        return this.#decide(reviewer, updateId, step);
      case "conclude":
        return this.#conclude(reviewer, update);
      case "settle": {
        const { conflicts } = await getUpdatePage(author, updateId);
        const choices = Object.fromEntries(
          conflicts.map(({ edit }, index) => [
            [edit.part, edit.id, edit.field].filter((each) => each !== null).join("/"),
            (step.bits >> index) % 2 === 0 ? ("mine" as const) : ("standing" as const),
          ]),
        );
        await settleConflicts(update.state === "submitted" ? reviewer : author, {
          ...{ updateId, version, choices },
        });
      }
    }
  }

  async #open(author: CommandContext, { country, kind }: MarkedStep): Promise<void> {
    if (kind !== "correction") await openUpdate(author, { country, kind });
    else
      await openUpdate(author, {
        ...{ country, kind, knownOn: "2026-01-20" },
        reason: "The source of the day said so",
      });
  }

  /** What brings the update on towards its publication. */
  async #next(step: MarkedStep): Promise<Deed> {
    const update = await this.#find(step, [...open, "submitted"]);
    if (!update) return "open";
    const { changes } = await getUpdatePage(this.#people.reviewer, update.id);
    if (update.state !== "submitted") return changes.length > step.pick % 4 ? "submit" : "save";
    return changes.every(({ verdict }) => verdict !== null) ? "conclude" : "decide";
  }

  async #find(
    { country, kind }: MarkedStep,
    states: readonly UpdateState[],
  ): Promise<Update | undefined> {
    const [update] = await this.#people.author.database.db
      .select()
      .from(countryUpdate)
      .where(
        and(
          eq(countryUpdate.country, country),
          eq(countryUpdate.kind, kind),
          inArray(countryUpdate.state, [...states]),
        ),
      )
      .orderBy(desc(countryUpdate.stateSince))
      .limit(1);
    return update;
  }

  async #decide(reviewer: CommandContext, updateId: string, { bits, isWhole }: MarkedStep) {
    const { changes } = await getUpdatePage(reviewer, updateId);
    for (const [index, { key, proposalHash }] of changes.entries()) {
      const isAccepted = (bits >> (index % 16)) % 2 === 0;
      if (!isWhole && index > 0) return;
      await decideEdit(reviewer, {
        ...{ updateId, editKey: key, proposalHash },
        verdict: isAccepted
          ? { kind: "accepted" }
          : { kind: "returned", reason: `Why ${this.model.mark()}?` },
      });
    }
  }

  async #conclude(reviewer: CommandContext, { id, version, content, country }: Update) {
    const { changes } = await getUpdatePage(reviewer, id);
    const accepted = changes.filter(({ verdict }) => verdict?.kind === "accepted");
    const { publishedNumber } = await concludeReview(reviewer, {
      ...{ updateId: id, version, reason: "Reviewed" },
    });
    if (publishedNumber !== null)
      this.model.publish(
        country,
        accepted.map(({ edit }) => edit),
        content,
      );
  }
}

type Deed = Exclude<MarkedStep["deed"], "advance">;
const open = ["draft", "returned"] as const;
const statesFor: Record<Exclude<Deed, "open" | "confirm">, readonly UpdateState[]> = {
  save: open,
  submit: open,
  withdraw: [...open, "submitted"],
  reopen: ["withdrawn"],
  comment: [...open, "submitted", "withdrawn", "published"],
  decide: ["submitted"],
  conclude: ["submitted"],
  settle: [...open, "submitted"],
};
