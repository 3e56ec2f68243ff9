import { expect, test } from "vitest";
import { joinRepeated } from "./join-repeated";

test("what was chosen several times under one name is one field, and all else stays", () => {
  const form = new FormData();
  for (const code of ["", "KOR", "MEX"]) form.append("attending", code);
  form.append("title", "ICCS  meetings");
  form.append("agenda", "");
  expect([...joinRepeated(form)]).toEqual([
    ["attending", "KOR MEX"],
    ["title", "ICCS  meetings"],
    ["agenda", ""],
  ]);
});
