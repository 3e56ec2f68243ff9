import fc from "fast-check";
import { expect, it } from "vitest";
import { DomainError } from "@/lib/errors";
import { maxFileBytes } from "./file-limits";
import { KeptBytes } from "./kept-bytes";

it("keeps all that comes, however much was said to come, and nothing of what came before", () => {
  const uploads = fc.array(
    fc.record({
      saidLength: fc.oneof(fc.nat(2_000_000), fc.constantFrom(0, maxFileBytes + 1)),
      pieces: fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 8 }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(uploads, fc.boolean(), (given, isLong) => {
      const kept = new KeptBytes();
      for (const { saidLength, pieces } of given) {
        const all = isLong ? [...pieces, new Uint8Array(1_200_000).fill(7)] : pieces;
        kept.begin(saidLength);
        for (const piece of all) kept.add(piece);
        expect(Buffer.concat(all).equals(kept.bytes)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

it("a file that comes again, said to be a little longer, finds its room", () => {
  const kept = new KeptBytes();
  kept.begin(2_000_300);
  const { buffer } = kept.bytes;
  kept.begin(2_000_500);
  expect(kept.bytes.buffer).toBe(buffer);
});

it("takes no more than a file may have", () => {
  const kept = new KeptBytes();
  kept.begin(0);
  kept.add(new Uint8Array(maxFileBytes));
  expect(() => kept.add(new Uint8Array(1))).toThrow(DomainError);
});
