import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The answer that a page is rendered for. Next gives a status other than 200 only to a document that JavaScript
 * fills; a page that refuses its reader in words sets it here (lib/answer-status.ts).
 * @type {AsyncLocalStorage<import("node:http").ServerResponse>}
 */
export const answering = new AsyncLocalStorage();

// Next bundles pages apart from this module: they meet it here.
/** @type {Record<symbol, unknown>} */ (globalThis)[Symbol.for("iccs.answering")] = answering;
