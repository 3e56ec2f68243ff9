/** How many codes ISO 3166-1 leaves to its users, and so how many countries the sandbox can hold. */
export const sandboxCodeCount = 26 * 26;

/** The code of the sandbox country with this number, from 0: XAA, XAB … XZZ, which ISO 3166-1 assigns to nobody. */
export function sandboxCode(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index >= sandboxCodeCount)
    throw new RangeError(`there is no sandbox country ${index}`);
  return `X${letter(Math.floor(index / 26))}${letter(index % 26)}`;
}

/** The number of a sandbox country. Throws for the code of a real one. */
export function sandboxIndex(iso3: string): number {
  if (!isSandboxCode(iso3)) throw new RangeError(`${iso3} is not a sandbox country`);
  return (iso3.charCodeAt(1) - 65) * 26 + (iso3.charCodeAt(2) - 65);
}

export function isSandboxCode(iso3: string): boolean {
  return /^X[A-Z]{2}$/.test(iso3);
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
