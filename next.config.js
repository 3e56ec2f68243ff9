import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  // `npm test` checks the types, tests included; building for use need not wait for it.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: fileURLToPath(new URL("./server/page-store.js", import.meta.url)),
  cacheMaxMemorySize: 0,
  serverExternalPackages: [
    "better-sqlite3",
    "pg",
    "@myriaddreamin/typst-ts-node-compiler",
    "@resvg/resvg-js",
  ],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
