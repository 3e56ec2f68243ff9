import { isPostgres } from "@/lib/env";
import { postgresKit, sqliteKit } from "./schema/column-kit";
import { defineTables } from "./schema/define-tables";

/** The tables of the engine that this process runs on. */
export const { country, revision, statement, meeting, meetingAttendance, changeLog, edition } =
  defineTables(isPostgres() ? postgresKit : sqliteKit);
