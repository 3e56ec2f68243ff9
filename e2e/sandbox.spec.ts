import { hiddenMark } from "../seed/sandbox/story/chapter";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import { startTracker } from "./fixtures/tracker-server";

const routes = [
  "",
  "/countries",
  "/challenges",
  "/lessons",
  "/meetings",
  "/time-in-stage",
  "/method",
];

test("the sandbox is marked on every page, hides what is not public, and touches no real figure", async ({
  request,
}) => {
  const tracker = await startTracker();
  try {
    const get = async (path: string) => (await request.get(tracker.url + path)).text();
    const before = await get("/en/figures/countries");
    expect(await get("/en/sandbox")).toContain("The sandbox is empty");

    const size = ["--countries", "12", "--revisions", "6"];
    runScript({ DATA_DIR: tracker.dataDir }, "scripts/seed-sandbox.ts", ...size);
    await expect.poll(() => get("/en/sandbox")).not.toContain("The sandbox is empty");

    const countries = [..."ABCDEFGHIJKL"].map((letter) => `/countries/XA${letter}`);
    for (const route of [...routes, ...countries, "/compare/XAA+XAB+XAC", "/as-of/2024-06-30"]) {
      const html = await get(`/en/sandbox${route}`);
      expect(html, route).toContain("Sandbox: fictional countries");
      expect(html, route).not.toContain(hiddenMark);
    }
    const after = await get("/en/figures/countries");
    expect(mainOf(after)).toBe(mainOf(before));
    expect(await get("/en/countries")).not.toContain("/countries/XA");
    expect((await request.get(`${tracker.url}/en/countries/XAA`)).status()).toBe(404);
    expect((await request.get(`${tracker.url}/en/sandbox/countries/KOR`)).status()).toBe(404);
  } finally {
    await tracker.stop();
  }
});

function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
}
