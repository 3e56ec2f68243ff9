import { expect, it } from "vitest";
import { Mutex } from "./mutex";

it("runs one task at a time, in the order of asking, also after one that failed", async () => {
  const mutex = new Mutex();
  const log: string[] = [];
  const task = (name: string, fails = false) =>
    mutex.run(async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([task("a"), task("b", true), task("c")]);
  expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
