/** The most that anything sent to the tracker may weigh: a whole profile has a tenth of it. */
export const maxBodyBytes = 1_000_000;

/** The file of a correspondence table, which one address takes: as much as its reader does, and what is asked before it. */
export const maxImportBytes = 32_200_000;
const importPath = /^\/api\/correspondence\/[^/?]+\/import(?:\?|$)/;

/** How long a sender may go on sending what nobody reads, so that the refusal reaches them before the line is cut. */
const patienceMs = 2_000;

/**
 * Refuses a body over the limit: before it is read where its length is said, else where it goes over. Gives whether
 * it was refused at once.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function limitBody(request, response) {
  const limit = limitOf(request);
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    refuse(request, response, limit);
    return true;
  }
  if (request.headers["transfer-encoding"] !== undefined) cutOff(request, response, limit);
  return false;
}

/** @param {import("node:http").IncomingMessage} request */
function limitOf({ method, url }) {
  return method === "POST" && importPath.test(url ?? "") ? maxImportBytes : maxBodyBytes;
}

/**
 * Counts what arrives where the parser hands it over: a listener would take it from whoever reads the body.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number} limit
 */
function cutOff(request, response, limit) {
  const push = request.push.bind(request);
  let bytes = 0;
  let isRefused = false;
  request.push = (chunk, encoding) => {
    bytes += chunk?.length ?? 0;
    if (bytes <= limit) return push(chunk, encoding);
    // The reader must see a broken line, never the end of a body that has none.
    if (chunk === null || (response.headersSent && !isRefused)) request.destroy();
    else if (!isRefused) refuse(request, response, limit);
    isRefused = true;
    return true;
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number} limit
 */
function refuse(request, response, limit) {
  const timer = setTimeout(() => request.destroy(), patienceMs);
  request.once("close", () => clearTimeout(timer));
  response.statusCode = 413;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`More than ${limit} bytes are not accepted.\n`);
}
