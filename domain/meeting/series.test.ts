import { describe, expect, test } from "vitest";
import { exampleText } from "../profile/example-profile";
import { exampleMeeting } from "./example-meeting";
import { isCycle, nextOf, seriesOf } from "./series";

const first = exampleMeeting({ id: "first", from: "2022-05-25", to: "2022-05-26" });
const second = exampleMeeting({ id: "second", follows: "first", from: "2024", to: "2024" });
const third = exampleMeeting({ id: "third", follows: "second", from: "2025", to: "2025" });
const side = exampleMeeting({ id: "side", follows: "first", from: "2023", to: "2023" });
const meetings = [third, first, second, side];

describe("a series", () => {
  test("leads to the meeting before and to those after, the earliest first", () => {
    expect(seriesOf(second, meetings)).toEqual({ before: first, after: [third] });
    expect(seriesOf(first, meetings)).toEqual({ before: undefined, after: [side, second] });
  });

  test("does not lead to a meeting that is not among those given", () => {
    expect(seriesOf(third, [third])).toEqual({ before: undefined, after: [] });
  });

  test.each([
    ["a meeting that follows itself", { id: "first", follows: "first" }, true],
    ["one that follows its own follower", { id: "first", follows: "third" }, true],
    ["one that follows the last", { id: "fourth", follows: "third" }, false],
    ["one that follows nothing", { id: "first", follows: null }, false],
    ["one that follows a meeting nobody knows", { id: "fourth", follows: "lost" }, false],
  ])("knows whether %s runs in a circle", (_, linked, expected) => {
    expect(isCycle(meetings, linked)).toBe(expected);
  });

  test("ends also where what is stored runs in a circle already", () => {
    const circle = [
      { id: "a", follows: "b" },
      { id: "b", follows: "a" },
    ];
    expect(isCycle(circle, { id: "c", follows: "a" })).toBe(true);
  });
});

describe("the next of a meeting", () => {
  test("is for the same countries, and has no days, place or outcomes yet", () => {
    const last = exampleMeeting({ attending: ["MNG", "ARG"], place: exampleText("Seoul") });
    expect(nextOf(last)).toEqual({
      ...{ title: last.title, kind: "engagement", organisers: ["UNODC"], audience: "public" },
      ...{ follows: last.id, attending: ["ARG", "MNG"] },
    });
  });

  test("names nobody where the last named nobody", () => {
    expect(nextOf(exampleMeeting()).attending).toBeNull();
  });
});
