import { describe, expect, test } from "vitest";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { meetingSchema } from "@/domain/meeting/meeting";
import { exampleText } from "@/domain/profile/example-profile";
import { documentOfForm, meetingIdOf } from "./meeting-form";

const filled = {
  ...{ lang: "en", title: "Regional meeting", kind: "regional", from: "2026-11-03", to: null },
  ...{ place: null, organisers: "UNODC\n INEGI \n\n", attending: "KOR MEX", outcomes: null },
  ...{ "sessions.0.title": "First day", "sessions.0.date": "2026-11-03" },
  ...{ "sessions.0.presenting": "KOR", "sessions.0.attending": null },
  ...{ "sessions.1.title": null, "sessions.1.date": null, "sessions.1.presenting": null },
  ...{ "documents.0.title": "Agenda", "documents.0.url": "https://example.org/agenda.pdf" },
  ...{ agenda: "Opening\nNational insights", follows: null, audience: "centre" },
  ...{ "source.title": "Invitation", "source.publisher": "UNODC", "source.date": null },
};

describe("a meeting as it was filled in", () => {
  test("is one that can be put on record; what was left empty is not there", () => {
    const document = meetingSchema.parse(documentOfForm(filled, "regional-2026", undefined));
    expect(document).toMatchObject({
      ...{ from: "2026-11-03", to: "2026-11-03", place: null, organisers: ["UNODC", "INEGI"] },
      sessions: [{ title: { text: "First day" }, presenting: ["KOR"], attending: [] }],
      ...{ attending: ["KOR", "MEX"], outcomes: [], follows: null, audience: "centre" },
      agenda: { text: "Opening\nNational insights" },
      documents: [{ title: "Agenda" }],
    });
  });

  test("names nobody where nobody was chosen", () => {
    const document = documentOfForm({ ...filled, attending: null }, "regional-2026", undefined);
    expect(document).toMatchObject({ attending: null });
  });

  test("keeps the translations of what was not touched, and none of what was rewritten", () => {
    const translated = {
      ...exampleText("Regional meeting"),
      translations: [{ lang: "es", text: "Reunión regional", status: "reviewed" as const }],
    };
    const before = exampleMeeting({ title: translated, place: exampleText("Seoul") });
    expect(documentOfForm(filled, "m", before)).toMatchObject({ title: translated });
    const rewritten = documentOfForm({ ...filled, title: "Another" }, "m", before);
    expect(rewritten).toMatchObject({ title: { text: "Another", translations: [] } });
  });
});

test.each([
  ["Reunión sobre la ICCS", "2026-11", "reunion-sobre-la-iccs-2026"],
  ["ICCS Meetings 2022", "2022-05-25", "iccs-meetings-2022"],
  ["اجتماع", "2026", "meeting-2026"],
  ["Taken", "2026", "taken-2026-3"],
  ["", "", "meeting"],
])("the meeting %j of %s is found under %s", (title, from, expected) => {
  expect(meetingIdOf(title, from, ["taken-2026", "taken-2026-2"])).toBe(expected);
});
