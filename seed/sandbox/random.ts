/** Numbers that look random and are the same for the same seed, on every machine: mulberry32. */
export interface Random {
  /** A whole number from 0 up to, but not, `below`. */
  int(below: number): number;
  /** True as often as the probability says. */
  chance(probability: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
}

export function randomFrom(seed: string): Random {
  let state = hashOfText(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (values) => {
      const value = values[int(values.length)];
      if (value === undefined) throw new Error("nothing to pick from");
      return value;
    },
  };
}

/** FNV-1a over the UTF-16 units. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
