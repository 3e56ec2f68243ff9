import fc from "fast-check";
import { expect, test } from "vitest";
import { splitScripts } from "./split-scripts";

test("Latin words stand apart from Arabic ones, with what is between them", () => {
  expect(splitScripts("تصنيف ICCS 2015 منذ 2022")).toEqual([
    { text: "تصنيف ", isRightToLeft: true },
    { text: "ICCS 2015", isRightToLeft: false },
    { text: " منذ 2022", isRightToLeft: true },
  ]);
});

test("the parts joined are the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("ا", "ب ", "A", "b1", " ", "2", "(", "한", "\n")),
      (pieces) => {
        const text = pieces.join("");
        const parts = splitScripts(text);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const part of parts)
          if (!part.isRightToLeft) expect(part.text).not.toMatch(/\p{Script=Arabic}/u);
      },
    ),
  );
});
