import { sqliteKit } from "./column-kit";
import { defineTables } from "./define-tables";

export const { country, revision, statement, meeting, meetingAttendance, changeLog, edition } =
  defineTables(sqliteKit);
