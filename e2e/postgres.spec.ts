import { startPostgres } from "../db/testing/postgres-server";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import { startTracker } from "./fixtures/tracker-server";
import { publicRoutes } from "./public-routes";

test("every page says the same on PostgreSQL as on SQLite, but for the order in which each ranks a search", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const postgres = await startPostgres();
  try {
    runScript({ DATABASE_URL: postgres.url }, "scripts/prepare-database.ts");
    const onSqlite = await startTracker();
    const onPostgres = await startTracker({ databaseUrl: postgres.url });
    try {
      const mainOf = async (address: string) => {
        const response = await request.get(address);
        expect(response.status(), address).toBe(200);
        const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? "";
        // React parts texts by comments as they stream. One element a line shows a difference where it is.
        const lines = main.replaceAll("<!-- -->", "").replaceAll("><", ">\n<").split("\n");
        return address.includes("/search") ? lines.sort() : lines;
      };
      for (const language of ["/en", "/ar", "/es/as-of/2022-05-26"])
        for (const route of publicRoutes)
          expect(await mainOf(onPostgres.url + language + route), language + route).toEqual(
            await mainOf(onSqlite.url + language + route),
          );
    } finally {
      await Promise.all([onSqlite.stop(), onPostgres.stop()]);
    }
  } finally {
    await postgres.stop();
  }
});
