import "server-only";
import { getDatabase } from "@/db/connection";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import type { PublishedVersion } from "./published-queries";
import { listStatements } from "./variable-store";

/** A published version with what it states of variables. */
export type StatingVersion<Published extends PublishedVersion = PublishedVersion> = Published & {
  statements: VariableStatement[];
};

/** Published versions with what each states of variables. */
export async function withStatements<Published extends PublishedVersion>(
  published: readonly Published[],
): Promise<StatingVersion<Published>[]> {
  const stated = await listStatements(
    getDatabase().db,
    published.map(({ version }) => version.id),
  );
  return published.map((each) => ({ ...each, statements: stated.get(each.version.id) ?? [] }));
}
