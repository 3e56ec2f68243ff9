export const minCompared = 2;
export const maxCompared = 6;

/** The country codes that an address joins by plus signs, in its order and each once. Whether a country has the code is for the caller to know. */
export function comparedCodes(joined: string): string[] {
  return [...new Set(joined.split(/[+ ]/).filter((code) => code !== ""))];
}

/** How an address names the countries that are compared. */
export function joinCodes(codes: readonly string[]): string {
  return codes.join("+");
}
