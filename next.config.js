import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";
import { readingRewrites } from "./lib/reading/reading-rewrites.js";

const contentSecurityPolicy = [
  "default-src 'self'",
  // Next puts the page's data into inline scripts; cached pages can carry no nonce.
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  // `npm test` checks the types, tests included; building for use need not wait for it.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: fileURLToPath(new URL("./lib/page-store.js", import.meta.url)),
  cacheMaxMemorySize: 0,
  serverExternalPackages: ["better-sqlite3", "pg"],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      // Next would let shared caches keep pages for a year; only this process knows when they change.
      source: "/:locale(en|es|ar)/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }],
    },
  ],
  rewrites: async () => ({ beforeFiles: readingRewrites, afterFiles: [], fallback: [] }),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
