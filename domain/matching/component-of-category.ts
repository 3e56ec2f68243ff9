import type { ChallengeCategory, ComponentCode } from "../framework/framework";

/** The component of implementation in which a challenge of the category is overcome: the tracker's own reading of framework 1.0, stated on the method page. */
export const componentOfCategory: Readonly<Record<ChallengeCategory, ComponentCode>> = {
  LEG: "mapping",
  MAP: "mapping",
  RES: "mapping",
  GRA: "disaggregation",
  CNT: "recording",
  COO: "governance",
  MAN: "governance",
  ITS: "recording",
  CAP: "capacity",
  MNT: "mapping",
  BRK: "quality",
  LNG: "mapping",
  NEW: "mapping",
  DRK: "quality",
  RSC: "governance",
};
