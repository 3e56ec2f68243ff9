import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

const key = Symbol.for("iccs.answering");
// server/answering.js puts it there before Next starts; without that server there is none.
const holder = globalThis as { [key]?: AsyncLocalStorage<ServerResponse> };

/** Gives the document that is being rendered a status, while its words stay. */
export function setAnswerStatus(status: 403 | 404): void {
  const response = holder[key]?.getStore();
  if (response && !response.headersSent) response.statusCode = status;
}
