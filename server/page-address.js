const localePath = /^\/(?:en|es|ar)(?=\/|$)/;
const scopePath = /^(\/sandbox(?=\/|$))?(?:\/as-of\/([^/]+))?(?=\/|$)/;
const outsideReadings = /^\/(?:~|workspace(?:\/|$))/;

/**
 * The path under which `app/` knows a page. Every public page can be read in two worlds and as of any day, and one
 * tree of routes serves them all: `/en/sandbox/as-of/2022-05-26/countries` is `/en/~sandbox@2022-05-26/countries`.
 * @param {string} path without its query
 */
export function pageAddress(path) {
  const locale = localePath.exec(path)?.[0];
  if (!locale) return path;
  const rest = withoutEndSlash(path.slice(locale.length));
  if (outsideReadings.test(rest)) return path;
  const [scope, sandbox, day] = scopePath.exec(rest) ?? [""];
  const world = sandbox ? "~sandbox" : "~real";
  return readable(`${locale}/${world}${day ? `@${day}` : ""}${rest.slice(scope.length)}`);
}

/** @param {string} path */
function withoutEndSlash(path) {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}

/**
 * An address that no text can be read from, such as `%E0%A4%A`, as the address that spells it: no page, but a 404
 * that leads on.
 * @param {string} path
 */
function readable(path) {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return path.replaceAll("%", "%25");
  }
}
