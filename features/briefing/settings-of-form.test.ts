import { expect, it, test } from "vitest";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { orderedKinds, settingsOfForm, settingsToBegin } from "./settings-of-form";

const form = {
  ...{ title: "T", meeting: null, countries: "KOR MEX", asOf: "2026-06-01", since: null },
  ...{
    audience: "public",
    language: "en",
    order: "summary lessons sources",
    on: "lessons summary",
  },
};

it("a form says its settings, with the chosen sections in their order", () => {
  expect(settingsOfForm(form)).toMatchObject({
    ...{ title: "T", meeting: null, countries: ["KOR", "MEX"], since: null },
    sections: [{ kind: "summary" }, { kind: "lessons" }],
  });
});

test.each([
  ["up:lessons", ["lessons", "summary"]],
  ["down:summary", ["lessons", "summary"]],
  ["up:summary", ["summary", "lessons"]],
  ["down:nothing", ["summary", "lessons"]],
  ["burn:lessons", ["summary", "lessons"]],
])("the button %s leaves the order %j", (pressed, order) => {
  const { sections } = settingsOfForm({ ...form, do: pressed });
  expect(sections.map(({ kind }) => kind)).toEqual(order);
});

test.each([
  ["untouched, it stays as proposed", "Old.\r\nLine", "save", null],
  ["changed, it is kept with what was proposed then", "Mine", "save", ["Mine", "Old.\nLine"]],
  ["emptied, it says nothing", null, "save", ["", "Old.\nLine"]],
  ["given up for the new proposal, it follows that", "Mine", "take:summary", null],
  ["kept against the new proposal, it knows of it", "Mine", "keep:summary", ["Mine", "New"]],
])("a text: %s", (_, text, pressed, kept) => {
  const { sections } = settingsOfForm({
    ...{ ...form, do: pressed, "text.summary": text, "current.summary": "New" },
    "proposed.summary": "Old.\r\nLine",
  });
  const [first] = sections;
  expect(first?.narrative).toEqual(kept && { text: kept[0], proposed: kept[1] });
});

it("the text of a section that is switched off is set aside, and is there when it is chosen again", () => {
  const written = { ...form, "text.sources": "Mine", "proposed.sources": "Proposed" };
  const narrative = { text: "Mine", proposed: "Proposed" };
  const off = settingsOfForm(written);
  expect(off.sections.map(({ kind }) => kind)).not.toContain("sources");
  expect(off.setAside).toEqual([{ kind: "sources", narrative }]);
  const on = settingsOfForm({ ...written, on: "lessons summary sources" });
  expect(on.sections).toContainEqual({ kind: "sources", narrative });
  expect(on).not.toHaveProperty("setAside");
  const proposed = settingsOfForm({ ...form, "text.sources": "Same", "proposed.sources": "Same" });
  expect(proposed).not.toHaveProperty("setAside");
});

it("every kind of section can be chosen, once", () => {
  expect(orderedKinds(["lessons"])[0]).toBe("lessons");
  expect(new Set(orderedKinds(["lessons"])).size).toBe(12);
});

it("a briefing on a meeting has its countries, and its last day once that is over", () => {
  const meeting = exampleMeeting({ to: "2022-05-26", attending: ["XAA"] });
  expect(settingsToBegin(meeting, [], "2026-01-01")).toMatchObject({ asOf: "2022-05-26" });
  expect(settingsToBegin(meeting, [], "2026-01-01").countries).toContain("XAA");
  expect(settingsToBegin(meeting, [], "2022-05-25").asOf).toBe("2022-05-25");
  expect(settingsToBegin(undefined, [], "2026-01-01")).toEqual({
    ...{ asOf: "2026-01-01", since: null, countries: [] },
  });
});
