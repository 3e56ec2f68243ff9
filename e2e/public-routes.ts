/** One address of every kind of public page, within a language. */
export const publicRoutes = [
  "",
  "/countries",
  "/countries/KOR",
  "/countries/MEX",
  "/compare",
  "/compare/ARG+COL+KOR+MEX",
  "/challenges",
  "/challenges/COO",
  "/lessons",
  "/lessons/search?q=mapping",
  "/briefings",
  "/meetings",
  "/meetings/mexico-city-2022",
  "/time-in-stage",
  "/classification",
  "/classification/0101",
  "/classification/index-terms",
  "/classification/indicators",
  "/classification/search?q=homicide",
  "/classification/variables",
  "/classification/versions",
  "/classification/tables",
  "/method",
  "/figures/stage.mapping",
] as const;

export const languages = ["en", "es", "ar"] as const;
