import type { Actor } from "@/lib/actor";
import type { Database } from "./database";

/** What every command is given: where to write, who asks, and when. */
export interface CommandContext {
  database: Database;
  actor: Actor;
  now: Date;
}
