const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether another site's page has made a browser send this, with the reader's session. What says nothing of where
 * it comes from is no browser's, and carries no session but its own.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "headers">} request
 * @param {string | undefined} siteUrl where the tracker is reached from outside
 */
export function isCrossSiteWrite({ method, headers }, siteUrl) {
  if (readingMethods.has(method)) return false;
  const from = headers["sec-fetch-site"];
  if (from === "same-origin" || from === "none") return false;
  if (from === "cross-site") return true;
  // Browsers say "sec-fetch-site" over https and to localhost only; a neighbour under the same domain is another site to us.
  const { origin } = headers;
  return origin !== undefined && !ownHosts(headers, siteUrl).includes(hostOf(origin));
}

/**
 * The names by which a browser can have reached the tracker: its own, and what a proxy before it was called by.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {string | undefined} siteUrl
 */
function ownHosts(headers, siteUrl) {
  const forwarded = headers["x-forwarded-host"];
  const names = [headers.host, ...(forwarded?.toString().split(",") ?? [])];
  return [siteUrl && hostOf(siteUrl), ...names.map((name) => name?.trim().toLowerCase())].filter(
    Boolean,
  );
}

/** @param {string} address */
function hostOf(address) {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
