import { expect, test } from "vitest";
import { pageMetadata } from "./page-metadata";

const today = { locale: "es", world: "real", asOf: null } as const;

test("a page of today names itself and its other languages, and may be indexed", () => {
  const metadata = pageMetadata(today, "/lessons", "Lecciones", "Qué aprendieron los países.");
  expect(metadata).toEqual({
    title: "Lecciones",
    description: "Qué aprendieron los países.",
    openGraph: {
      type: "website",
      locale: "es",
      title: "Lecciones",
      description: "Qué aprendieron los países.",
      url: "/es/lessons",
    },
    alternates: {
      canonical: "/es/lessons",
      languages: { en: "/en/lessons", es: "/es/lessons", ar: "/ar/lessons" },
    },
  });
});

test.each([
  ["as of a day", { ...today, asOf: "2022-05-26" }, "/es/as-of/2022-05-26"],
  ["of the sandbox", { ...today, world: "sandbox" as const }, "/es/sandbox"],
])("a page %s asks not to be indexed", (_, reading, url) => {
  const metadata = pageMetadata(reading, "", "Title", "Description");
  expect(metadata.robots).toEqual({ index: false });
  expect(metadata.alternates?.canonical).toBe(url);
});
