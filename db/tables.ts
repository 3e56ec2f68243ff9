import { isPostgres } from "@/lib/env";
import { postgresKit, sqliteKit } from "./schema/column-kit";
import { defineTables } from "./schema/define-tables";

/** The tables of the engine that this process runs on. */
export const {
  country,
  revision,
  statement,
  meeting,
  meetingAttendance,
  changeLog,
  changeLogHead,
  edition,
  user,
  session,
  account,
  verification,
  twoFactor,
  passkey,
  rateLimit,
  roleGrant,
  invitation,
  countryUpdate,
  updateEdit,
  updateVerdict,
  updateComment,
  updatePresence,
  notice,
  mail,
  taskRun,
  userSetting,
} = defineTables(isPostgres() ? postgresKit : sqliteKit);
