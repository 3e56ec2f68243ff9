/** Which figures a country belongs to: the documented world, or the sandbox of fictional countries. The two are never mixed. */
export type World = "real" | "sandbox";
