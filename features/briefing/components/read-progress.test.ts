import { expect, it } from "vitest";
import { readProgress } from "./read-progress";

function bodyOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size)
        controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

const sent = (lines: unknown[], file: number[] = []) =>
  Buffer.concat([
    Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
    Buffer.from(file),
  ]);

it.each([1, 7, 4096])("in pieces of %d bytes, stages and file arrive whole", async (size) => {
  const stages: string[] = [];
  const last = { stage: "sending", name: "a.pdf", type: "application/pdf", size: 4 };
  const body = bodyOf(
    sent([{ stage: "reading" }, { stage: "writing" }, last], [1, 10, 0, 10]),
    size,
  );
  const { name, blob } = await readProgress(body, (stage) => stages.push(stage));
  expect(stages).toEqual(["reading", "writing", "sending"]);
  expect(name).toBe("a.pdf");
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([1, 10, 0, 10]);
});

it("a file that breaks off, or is refused, is none", async () => {
  const last = { stage: "sending", name: "a", type: "b", size: 4 };
  await expect(readProgress(bodyOf(sent([last], [1]), 99), () => undefined)).rejects.toThrow();
  const refused = sent([{ stage: "refused", code: "forbidden" }]);
  await expect(readProgress(bodyOf(refused, 99), () => undefined)).rejects.toThrow("forbidden");
});
