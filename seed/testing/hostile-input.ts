import fc from "fast-check";
import type { CommandWorld } from "./command-world";

const deep = (() => {
  let value: unknown = "end";
  for (let level = 0; level < 20_000; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
})();
const manyKeys = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`k${index}`, 0]));

const hostileValues: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, Number.NaN, Infinity],
  ...["", " ", "\0", "a\0b", "\ud800", "\udc00x", "'; DROP TABLE country; --", "%", "../..", "é😀"],
  ...["a".repeat(300_000), "2026-02-30", "9999-12-31", "0000-00-00", "XAA", "XBB", "XQQ", "user:x"],
  ...[[], {}, deep, manyKeys, Array(5_000).fill("x"), new Date(0), new Map(), () => 0, 10n],
  ...["accepted", "returned", "mine", "country", "correction", "administrator", "challenges"],
];
const hostileKeys = [
  ...["__proto__", "constructor", "prototype", "toString", "then", "toJSON", "\0", "\ud800", ""],
  ...["country", "version", "id", "part", "field", "reason", "challenges/challenge-1/status"],
];

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom(...hostileValues), weight: 6 },
  { arbitrary: fc.jsonValue(), weight: 2 },
  { arbitrary: fc.string({ unit: "binary" }), weight: 1 },
);

type Mutation = (input: unknown, world: CommandWorld) => unknown;

/** Changes a sound input: values for others, names for others, ids of other things, or something else altogether. */
export const fuzzedInput: fc.Arbitrary<Mutation> = fc.oneof(
  {
    arbitrary: hostile.map(
      (value): Mutation =>
        () =>
          value,
    ),
    weight: 1,
  },
  {
    arbitrary: fc.array(mutation(), { minLength: 1, maxLength: 3 }).map(
      (mutations): Mutation =>
        (input, world) =>
          mutations.reduce((result, mutate) => mutate(result, world), input),
    ),
    weight: 6,
  },
);

function mutation(): fc.Arbitrary<Mutation> {
  return fc.oneof(
    fc.tuple(fc.nat(), hostile).map(
      ([at, value]): Mutation =>
        (input) =>
          changedAt(input, at, () => value),
    ),
    fc.tuple(fc.nat(), fc.constantFrom(...hostileKeys), hostile).map(
      ([at, key, value]): Mutation =>
        (input) =>
          changedAt(input, at, (held) => withKey(held, key, value)),
    ),
    fc.tuple(fc.nat(), fc.nat()).map(
      ([at, which]): Mutation =>
        (input, world) => {
          const ids = idsOf(world);
          return changedAt(input, at, () => ids[which % ids.length]);
        },
    ),
  );
}

function idsOf({ draft, submitted, withdrawn, decided, invitationId, grantId }: CommandWorld) {
  const updates = [draft, submitted, withdrawn, decided].map(({ id }) => id);
  return [
    ...updates,
    invitationId,
    grantId,
    "grant-reviewer",
    "00000000-0000-4000-8000-000000000000",
  ];
}

/** As `JSON.parse` makes it: also a name such as `__proto__` is the object's own. */
function withKey(held: unknown, key: string, value: unknown): unknown {
  if (typeof held !== "object" || held === null || Array.isArray(held)) return { [key]: value };
  const copy = { ...held };
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** The value with one of the places inside it changed, the value itself counted. */
function changedAt(value: unknown, place: number, change: (held: unknown) => unknown): unknown {
  const places = countPlaces(value);
  let left = place % places;
  const walk = (held: unknown): unknown => {
    if (left-- === 0) return change(held);
    if (Array.isArray(held)) return held.map(walk);
    if (typeof held !== "object" || held === null || left < 0) return held;
    return Object.fromEntries(Object.entries(held).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

function countPlaces(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null || depth > 30) return 1;
  return Object.values(value).reduce<number>((sum, held) => sum + countPlaces(held, depth + 1), 1);
}
