/** Countries as documented, and fictional ones for practice; the two are never counted together. */
export const worlds = ["real", "sandbox"] as const;
export type World = (typeof worlds)[number];
