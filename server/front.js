import { answering } from "./answering.js";
import { limitBody } from "./body-limit.js";
import { isCrossSiteWrite } from "./cross-site.js";
import { pageAddress } from "./page-address.js";
import PageStore from "./page-store.js";
import { securityHeaders } from "./security-headers.js";

const isPublicPage = /^\/..\/~/;
const readerChecks = "public, max-age=0, must-revalidate";

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} Handler */

/**
 * What stands before Next: gives each answer its security headers, refuses what other sites send and what is too
 * large, finds the page that an address means, and sends it when it is stored. All else is for Next to answer.
 * @param {Handler} answerByNext
 * @returns {Handler}
 */
export function makeFront(answerByNext) {
  return (request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    if (isCrossSiteWrite(request, process.env.SITE_URL)) return forbid(response);
    if (limitBody(request, response)) return;
    const [path, ...query] = request.url.split("?");
    const address = pageAddress(path);
    if (!isPublicPage.test(address)) {
      nameClient(request);
      // Pages of the workspace lead whoever is not signed in to the form, and from there back.
      request.headers["x-page-path"] = path;
      if (!asksForDocument(request)) return answerByNext(request, response);
      return answering.run(response, () => answerByNext(request, response));
    }
    // Next would let shared caches keep pages for a year; only this process knows when they change.
    response.setHeader("Cache-Control", readerChecks);
    const page = asksForDocument(request) ? PageStore.find(address) : undefined;
    if (page) return send(page, request, response);
    request.url = [address, ...query].join("?");
    return answerByNext(request, response);
  };
}

/**
 * Says who asks, for the limits on attempts: the address that the connection has, after what the proxies that the
 * operator trusts say of those before them. What anybody else says of it does not count.
 * @param {import("node:http").IncomingMessage} request
 */
function nameClient(request) {
  const said = process.env.TRUSTED_PROXIES ? request.headers["x-forwarded-for"] : undefined;
  const address = request.socket.remoteAddress ?? "";
  request.headers["x-forwarded-for"] = said ? `${said}, ${address}` : address;
}

/** @param {import("node:http").ServerResponse} response */
function forbid(response) {
  response.statusCode = 403;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end("Another site may not change anything here.\n");
}

/** @param {import("node:http").IncomingMessage} request */
function asksForDocument({ method, headers }) {
  return (method === "GET" || method === "HEAD") && headers.rsc === undefined;
}

/**
 * @param {import("./stored-page.js").StoredPage} page
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function send(page, request, response) {
  response.setHeader("ETag", page.etag);
  response.setHeader("Vary", "rsc, Accept-Encoding");
  if (request.headers["if-none-match"]?.includes(page.etag)) {
    response.statusCode = 304;
    return response.end();
  }
  response.statusCode = page.status;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  const isCompressed = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (isCompressed) response.setHeader("Content-Encoding", "gzip");
  const bytes = isCompressed ? await page.gzip : page.bytes;
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}
