const generation = sharedGeneration();

/** Sets what cached pages must have been rendered from: the public edition and the day. */
export function setGeneration(editionNumber: number, day: string): void {
  generation.current = `${editionNumber}/${day}`;
}

/** The page store is loaded outside the bundle; the two meet in a global. */
function sharedGeneration(): { current: string } {
  const key = Symbol.for("iccs.generation");
  const holder = globalThis as { [key]?: { current: string } };
  holder[key] ??= { current: "" };
  return holder[key];
}
