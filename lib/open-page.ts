import "server-only";
import { forbidden, notFound } from "next/navigation";
import { DomainError } from "./errors";

/** What a page of the workspace reads; where there is nothing, or nothing for the reader, the page that says so. */
export async function openPage<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "not-found") notFound();
    if (error.code === "forbidden") forbidden();
    throw error;
  }
}
