import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(process.cwd(), ".cache/bare-next");

/** Builds a Next application with nothing but static pages `/p/0`, `/p/1` … whose HTML has about the given sizes in bytes. Gives its folder. */
export function buildBareApp(sizes: readonly number[]): string {
  const files = {
    "package.json": JSON.stringify({ type: "module", private: true }),
    "next.config.js": `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
    // Without one of its own, Next would take that of the tracker above it.
    "instrumentation.js": "export function register() {}",
    "app/layout.jsx":
      "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
    "app/p/[size]/page.jsx": `const sizes = ${JSON.stringify(sizes)};
export const dynamicParams = false;
export function generateStaticParams() { return sizes.map((_, size) => ({ size: String(size) })); }
export default async function Page({ params }) {
  const { size } = await params;
  return <main>{"x".repeat(Math.max(1, Math.round((sizes[Number(size)] - ${overheadBytes}) / 2)))}</main>;
}`,
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const next = path.join(process.cwd(), "node_modules/next/dist/bin/next");
  execFileSync(process.execPath, [next, "build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

/** What Next puts around the text of such a page; the text itself is sent twice, as HTML and as data. */
const overheadBytes = 5_800;
