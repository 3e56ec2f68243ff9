import type { Day, PartialDate } from "@/domain/dates/partial-date";
import type { MeetingDocument } from "@/domain/meeting/meeting";

/** A sandbox meeting without those who came. */
export interface MeetingOutline {
  id: `sandbox-${string}`;
  title: string;
  kind: MeetingDocument["kind"];
  from: PartialDate;
  to: PartialDate;
  knownOn: Day;
  place: string | null;
  organisers: string[];
  /** How many countries come at most, and of these how many present and how many listen to every session. */
  size: number;
  presenting: number;
  listening: number;
  /** Whether the report names all who attended. */
  isWholeListed: boolean;
  sessions: { date: PartialDate; title: string }[];
  outcomes: string[];
  /** The meeting of the sandbox before it in its series. */
  follows?: MeetingOutline["id"];
}

const organisers = ["Sandbox Centre of Excellence (fictional)"];

export const meetingOutlines: readonly MeetingOutline[] = [
  {
    id: "sandbox-training-2018",
    title: "First training of the sandbox countries on the ICCS",
    kind: "training",
    from: "2018-03",
    to: "2018-03",
    knownOn: "2018-04-10",
    place: "Alboria City",
    organisers,
    ...{ size: 14, presenting: 0, listening: 0, isWholeListed: true },
    sessions: [],
    outcomes: ["The sandbox countries practised coding on invented offences."],
  },
  {
    id: "sandbox-engagement-2020",
    title: "Engagement meeting of the sandbox countries",
    kind: "engagement",
    from: "2020-02-11",
    to: "2020-02-12",
    knownOn: "2020-02-20",
    place: "Port Brenada",
    organisers,
    ...{ size: 9, presenting: 4, listening: 5, isWholeListed: false },
    sessions: [
      { date: "2020-02-11", title: "Where the sandbox countries stand" },
      { date: "2020-02-12", title: "Challenges common to the stages" },
    ],
    outcomes: [
      "The sandbox countries named coordination as their first challenge.",
      "A sandbox road map was shown and discussed.",
    ],
  },
  {
    id: "sandbox-technical-2021",
    title: "Exchange of two sandbox countries on their tables",
    kind: "exchange",
    from: "2021-09-07",
    to: "2021-09-07",
    knownOn: "2021-09-07",
    place: null,
    organisers,
    ...{ size: 2, presenting: 2, listening: 0, isWholeListed: false },
    sessions: [{ date: "2021-09-07", title: "Two correspondence tables side by side" }],
    outcomes: ["Both sandbox tables were corrected."],
  },
  {
    id: "sandbox-regional-2023",
    title: "Regional meeting of the sandbox countries",
    kind: "regional",
    from: "2023-06-20",
    to: "2023-06-22",
    knownOn: "2023-07-03",
    place: "Corvel",
    organisers: [...organisers, "Second Sandbox Centre of Excellence (fictional)"],
    ...{ size: 30, presenting: 6, listening: 8, isWholeListed: true },
    sessions: [
      { date: "2023-06-20", title: "Progress since the first training" },
      { date: "2023-06-21", title: "Counting rules" },
      { date: "2023-06-22", title: "Keeping a table up to date" },
    ],
    outcomes: ["Sandbox countries further on offered exchanges to those behind them."],
  },
  {
    id: "sandbox-experts-2024",
    title: "Experts of the sandbox countries on new kinds of crime",
    kind: "experts",
    from: "2024",
    to: "2024",
    knownOn: "2025-01-15",
    place: "online",
    organisers,
    ...{ size: 5, presenting: 3, listening: 2, isWholeListed: false },
    sessions: [{ date: "2024", title: "Computer crime at a fifth level" }],
    outcomes: [],
  },
  {
    id: "sandbox-engagement-2026",
    title: "Second engagement meeting of the sandbox countries",
    kind: "engagement",
    from: "2026-04-14",
    to: "2026-04-15",
    knownOn: "2026-04-22",
    place: "Dunimor",
    organisers,
    ...{ size: 16, presenting: 5, listening: 6, isWholeListed: true },
    sessions: [
      { date: "2026-04-14", title: "What moved since 2020" },
      { date: "2026-04-15", title: "Next steps" },
    ],
    outcomes: [
      "The sandbox countries agreed to confirm their pages twice a year.",
      "A third sandbox training is planned.",
    ],
    follows: "sandbox-engagement-2020",
  },
];
