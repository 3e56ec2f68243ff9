CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "change_log_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"length" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "country_update" (
	"id" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"state_since" text NOT NULL,
	"state_by" text NOT NULL,
	"version" integer NOT NULL,
	"base_number" integer NOT NULL,
	"content" json NOT NULL,
	"known_on" text,
	"reason" text,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"published_number" integer,
	"open_key" text
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"country" text,
	"until" text,
	"invited_by" text NOT NULL,
	"invited_at" text NOT NULL,
	"expires_at" text NOT NULL,
	"accepted_by" text,
	"accepted_at" text,
	"revoked_at" text
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mail_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"locale" text NOT NULL,
	"values" json,
	"subject" text,
	"text" text,
	"created_at" text NOT NULL,
	"sent_at" text,
	"attempts" integer NOT NULL,
	"next_attempt_at" text,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notice_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"country" text,
	"path" text NOT NULL,
	"values" json NOT NULL,
	"created_at" text NOT NULL,
	"read_at" text
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"created_at" timestamp with time zone,
	"aaguid" text
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"country" text,
	"until" text,
	"granted_by" text NOT NULL,
	"granted_at" text NOT NULL,
	"ended_by" text,
	"ended_at" text
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "task_run" (
	"key" text PRIMARY KEY NOT NULL,
	"begun_at" text NOT NULL,
	"ended_at" text
);
--> statement-breakpoint
CREATE TABLE "two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean,
	"failed_verification_count" integer,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "update_comment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "update_comment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"update_id" text NOT NULL,
	"edit_key" text,
	"written_by" text NOT NULL,
	"written_at" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "update_edit" (
	"update_id" text NOT NULL,
	"edit_key" text NOT NULL,
	"edited_by" text NOT NULL,
	"edited_at" text NOT NULL,
	CONSTRAINT "update_edit_update_id_edit_key_edited_by_pk" PRIMARY KEY("update_id","edit_key","edited_by")
);
--> statement-breakpoint
CREATE TABLE "update_presence" (
	"update_id" text NOT NULL,
	"user_id" text NOT NULL,
	"part" text,
	"seen_at" text NOT NULL,
	CONSTRAINT "update_presence_update_id_user_id_pk" PRIMARY KEY("update_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "update_verdict" (
	"update_id" text NOT NULL,
	"edit_key" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"proposal_hash" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" text NOT NULL,
	CONSTRAINT "update_verdict_update_id_edit_key_pk" PRIMARY KEY("update_id","edit_key")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"two_factor_enabled" boolean,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "user_setting" (
	"user_id" text PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"digest_stopped_at" text
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_update" ADD CONSTRAINT "country_update_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_comment" ADD CONSTRAINT "update_comment_update_id_country_update_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."country_update"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_edit" ADD CONSTRAINT "update_edit_update_id_country_update_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."country_update"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_presence" ADD CONSTRAINT "update_presence_update_id_country_update_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."country_update"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_presence" ADD CONSTRAINT "update_presence_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_verdict" ADD CONSTRAINT "update_verdict_update_id_country_update_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."country_update"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_setting" ADD CONSTRAINT "user_setting_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "country_update_open" ON "country_update" USING btree ("open_key");--> statement-breakpoint
CREATE INDEX "country_update_state" ON "country_update" USING btree ("state","state_since");--> statement-breakpoint
CREATE INDEX "country_update_country" ON "country_update" USING btree ("country");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_key" ON "mail" USING btree ("key");--> statement-breakpoint
CREATE INDEX "mail_next_attempt" ON "mail" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE INDEX "notice_user" ON "notice" USING btree ("user_id","read_at");--> statement-breakpoint
CREATE INDEX "passkey_user" ON "passkey" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkey_credential" ON "passkey" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "role_grant_user" ON "role_grant" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "role_grant_country" ON "role_grant" USING btree ("country");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_user" ON "two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "update_comment_update" ON "update_comment" USING btree ("update_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
INSERT INTO change_log_head (id, length, hash) SELECT 1, (SELECT count(*) FROM change_log), hash FROM change_log ORDER BY seq DESC LIMIT 1;
