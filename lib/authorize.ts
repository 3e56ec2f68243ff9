import { dayOf } from "@/domain/dates/partial-date";
import { type Action, isPermitted } from "@/domain/permission/permission";
import type { Actor } from "./actor";
import { DomainError } from "./errors";

/** Lets an action pass that one of the actor's roles allows for the country (null: for none in particular). Throws `forbidden` otherwise. */
export function authorize(
  { actor, now }: { actor: Actor; now: Date },
  action: Action,
  country: string | null,
): void {
  if (!isPermitted(actor.grants, action, country, dayOf(now)))
    throw new DomainError("forbidden", `${actor.id} may not ${action} for ${country ?? "all"}`);
}
