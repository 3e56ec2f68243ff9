import type { StageValue } from "@/domain/framework/framework";

/** The fill of each stage and the ink on it, as on the pages. Not reported has no colour of the scale. */
export const stageColours: Record<StageValue, { fill: string; ink: string }> = {
  "not-reported": { fill: "#ffffff", ink: "#5b6670" },
  "not-started": { fill: "#ffffff", ink: "#0d2134" },
  interest: { fill: "#dcebf6", ink: "#0d2134" },
  commitment: { fill: "#b5d3ea", ink: "#0d2134" },
  mapping: { fill: "#85b5da", ink: "#0d2134" },
  adoption: { fill: "#5594c6", ink: "#0d2134" },
  production: { fill: "#2a6ba6", ink: "#ffffff" },
  regular: { fill: "#123f6d", ink: "#ffffff" },
};

export const accentColour = "#123f6d";
export const quietColour = "#5b6670";
export const lineColour = "#c5ccd3";
