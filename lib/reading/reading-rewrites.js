const locale = ":locale(en|es|ar)";

/**
 * Every public page can be read in two worlds and as of any day. One tree of routes serves them all: the address
 * is rewritten so that `[scope]` holds the world and the day.
 */
export const readingRewrites = [
  {
    source: `/${locale}/sandbox/as-of/:date/:path*`,
    destination: "/:locale/~sandbox@:date/:path*",
  },
  { source: `/${locale}/sandbox/:path*`, destination: "/:locale/~sandbox/:path*" },
  { source: `/${locale}/as-of/:date/:path*`, destination: "/:locale/~real@:date/:path*" },
  { source: `/${locale}`, destination: "/:locale/~real" },
  {
    source: `/${locale}/:first((?!~|workspace(?:/|$))[^/]+)/:path*`,
    destination: "/:locale/~real/:first/:path*",
  },
];
