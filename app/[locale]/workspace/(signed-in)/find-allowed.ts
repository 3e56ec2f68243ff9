import { DomainError } from "@/lib/errors";

/** What somebody asks for; undefined where it is not there or not theirs, which a page does not tell apart. */
export async function findAllowed<Value>(find: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof DomainError && ["forbidden", "not-found"].includes(error.code))
      return undefined;
    throw error;
  }
}
