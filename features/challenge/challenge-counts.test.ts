import { expect, test } from "vitest";
import { exampleStatement } from "@/domain/profile/example-profile";
import { exampleStatus } from "@/domain/status/example-status";
import { challengeCounts, mostFrequentOpen } from "./challenge-counts";

const context = { day: "2026-06-15", lastMeetingDay: undefined };

const rowsOf = (statuses: Parameters<typeof challengeCounts>[0]) =>
  challengeCounts(statuses, context, (category) => `Name of ${category}`);

test("a country counts once in each state, however many challenges of the category it has", () => {
  const challenges = (["open", "open", "resolved"] as const).map((status, index) =>
    exampleStatement("challenges", { id: `challenge-${index}`, category: "COO", status }),
  );
  const rows = rowsOf([exampleStatus("XAA", { challenges }), exampleStatus("XAB")]);
  expect(rows.find((row) => row.category === "COO")).toEqual({
    category: "COO",
    label: "Name of COO",
    counts: { open: 1, mitigated: 0, resolved: 1, "not-reported": 0 },
  });
});

test("the most frequent open categories are all those that share the largest number", () => {
  const open = (category: "COO" | "LEG" | "MAP") =>
    exampleStatement("challenges", { id: category.toLowerCase(), category });
  const rows = rowsOf([
    exampleStatus("XAA", { challenges: [open("COO"), open("LEG"), open("MAP")] }),
    exampleStatus("XAB", { challenges: [open("COO"), open("LEG")] }),
  ]);
  expect(mostFrequentOpen(rows)).toEqual({ count: 2, labels: ["Name of LEG", "Name of COO"] });
  expect(mostFrequentOpen(rowsOf([exampleStatus("XAA")]))).toEqual({ count: 0, labels: [] });
});
