import type { Role } from "@/domain/permission/permission";
import type { ColumnKit } from "./column-kit";
import type { defineRecordTables } from "./record-tables";

type RecordTables = ReturnType<typeof defineRecordTables>;

/** People, how they sign in, and what they may do. The first seven tables are the authentication library's; it names their columns. */
export function defineAccountTables(kit: ColumnKit, { country }: Pick<RecordTables, "country">) {
  const { table, text, integer, bigint, boolean, instant, index, uniqueIndex } = kit;

  const user = table("user", {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull().unique(),
    emailVerified: boolean("email_verified").notNull(),
    image: text("image"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    twoFactorEnabled: boolean("two_factor_enabled"),
  });
  const userId = () =>
    text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" });

  const session = table(
    "session",
    {
      id: text("id").primaryKey(),
      userId: userId(),
      token: text("token").notNull().unique(),
      expiresAt: instant("expires_at").notNull(),
      createdAt: instant("created_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
      ipAddress: text("ip_address"),
      userAgent: text("user_agent"),
    },
    (columns) => [index("session_user").on(columns.userId)],
  );

  const account = table(
    "account",
    {
      id: text("id").primaryKey(),
      userId: userId(),
      accountId: text("account_id").notNull(),
      providerId: text("provider_id").notNull(),
      accessToken: text("access_token"),
      refreshToken: text("refresh_token"),
      idToken: text("id_token"),
      accessTokenExpiresAt: instant("access_token_expires_at"),
      refreshTokenExpiresAt: instant("refresh_token_expires_at"),
      scope: text("scope"),
      password: text("password"),
      createdAt: instant("created_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
    },
    (columns) => [index("account_user").on(columns.userId)],
  );

  const verification = table(
    "verification",
    {
      id: text("id").primaryKey(),
      identifier: text("identifier").notNull(),
      value: text("value").notNull(),
      expiresAt: instant("expires_at").notNull(),
      createdAt: instant("created_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
    },
    (columns) => [index("verification_identifier").on(columns.identifier)],
  );

  const twoFactor = table(
    "two_factor",
    {
      id: text("id").primaryKey(),
      userId: userId(),
      secret: text("secret").notNull(),
      backupCodes: text("backup_codes").notNull(),
      verified: boolean("verified"),
      failedVerificationCount: integer("failed_verification_count"),
      lockedUntil: instant("locked_until"),
    },
    (columns) => [index("two_factor_user").on(columns.userId)],
  );

  const passkey = table(
    "passkey",
    {
      id: text("id").primaryKey(),
      userId: userId(),
      name: text("name"),
      publicKey: text("public_key").notNull(),
      credentialID: text("credential_id").notNull(),
      counter: integer("counter").notNull(),
      deviceType: text("device_type").notNull(),
      backedUp: boolean("backed_up").notNull(),
      transports: text("transports"),
      createdAt: instant("created_at"),
      aaguid: text("aaguid"),
    },
    (columns) => [
      index("passkey_user").on(columns.userId),
      index("passkey_credential").on(columns.credentialID),
    ],
  );

  const rateLimit = table("rate_limit", {
    id: text("id").primaryKey(),
    key: text("key").notNull().unique(),
    count: integer("count").notNull(),
    lastRequest: bigint("last_request").notNull(),
  });

  const roleGrant = table(
    "role_grant",
    {
      id: text("id").primaryKey(),
      userId: userId(),
      role: text("role").$type<Role>().notNull(),
      country: text("country").references(() => country.iso3),
      until: text("until"),
      grantedBy: text("granted_by").notNull(),
      grantedAt: text("granted_at").notNull(),
      endedBy: text("ended_by"),
      endedAt: text("ended_at"),
    },
    (columns) => [
      index("role_grant_user").on(columns.userId),
      index("role_grant_country").on(columns.country),
    ],
  );

  const invitation = table(
    "invitation",
    {
      id: text("id").primaryKey(),
      tokenHash: text("token_hash").notNull(),
      email: text("email").notNull(),
      name: text("name").notNull(),
      role: text("role").$type<Role>().notNull(),
      country: text("country").references(() => country.iso3),
      until: text("until"),
      invitedBy: text("invited_by").notNull(),
      invitedAt: text("invited_at").notNull(),
      expiresAt: text("expires_at").notNull(),
      acceptedBy: text("accepted_by"),
      acceptedAt: text("accepted_at"),
      revokedAt: text("revoked_at"),
    },
    (columns) => [uniqueIndex("invitation_token").on(columns.tokenHash)],
  );

  return {
    user,
    session,
    account,
    verification,
    twoFactor,
    passkey,
    rateLimit,
    roleGrant,
    invitation,
  };
}
