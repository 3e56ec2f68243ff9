import { desc, eq } from "drizzle-orm";
import { openDatabase } from "@/db/open";
import { revision } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { parseProfile } from "@/domain/profile/parse-profile";
import { publishRevision } from "@/features/update/publish-revision";
import { systemActor } from "@/lib/actor";

/** Publishes a revision of a country in which it and the Centre differ on the stage and on a criterion, with the country's comment, which is the second argument, on both. */
const [iso3 = "", text = ""] = process.argv.slice(2);
const database = openDatabase();
const [last] = await database.db
  .select({ profile: revision.profile })
  .from(revision)
  .where(eq(revision.country, iso3))
  .orderBy(desc(revision.number))
  .limit(1);
const profile = parseProfile(last?.profile);
const now = new Date();
const day = dayOf(now);
const shared = { date: day, sourceIds: profile.sources.slice(0, 1).map(({ id }) => id) };
const ofCentre = { ...shared, assessor: "centre-reviewed" } as const;
profile.stages.push(
  exampleStatement("stages", { id: "stage-own", stage: "regular", ...shared }),
  exampleStatement("stages", { id: "stage-read", stage: "production", ...ofCentre }),
);
profile.criteria.push(
  exampleStatement("criteria", { id: "criterion-own", value: "met", ...shared }),
  exampleStatement("criteria", { id: "criterion-read", value: "not-met", ...ofCentre }),
);
for (const aboutId of ["stage-read", "criterion-own"])
  profile.comments.push(
    exampleStatement("comments", {
      id: `comment-${aboutId}`,
      aboutId,
      text: exampleText(text),
      ...shared,
    }),
  );
await publishRevision(
  { database, actor: systemActor("test"), now },
  { profile, knownOn: day, reason: "Test" },
);
await database.close();
