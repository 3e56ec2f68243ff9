/** Geographic regions after the UN standard country or area codes (M49), in the order of the tile grid. */
export const regionCodes = [
  "northern-africa",
  "sub-saharan-africa",
  "northern-america",
  "latin-america-and-the-caribbean",
  "central-asia",
  "eastern-asia",
  "south-eastern-asia",
  "southern-asia",
  "western-asia",
  "europe",
  "oceania",
] as const;
export type RegionCode = (typeof regionCodes)[number];
