CREATE TABLE "change_log" (
	"seq" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_log_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"reason" text,
	"before" json,
	"after" json,
	"previous_hash" text,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "country" (
	"iso3" text PRIMARY KEY NOT NULL,
	"world" text NOT NULL,
	"names" json NOT NULL,
	"region" text NOT NULL,
	"centre" text,
	"cadence_months" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" integer PRIMARY KEY NOT NULL,
	"number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"world" text NOT NULL,
	"known_on" text NOT NULL,
	"document" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_attendance" (
	"meeting" text NOT NULL,
	"country" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "meeting_attendance_meeting_country_role_pk" PRIMARY KEY("meeting","country","role")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"seq" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "revision_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"country" text NOT NULL,
	"number" integer NOT NULL,
	"known_on" text NOT NULL,
	"recorded_at" text NOT NULL,
	"author" text NOT NULL,
	"reason" text NOT NULL,
	"profile" json NOT NULL,
	"previous_hash" text,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "statement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"country" text NOT NULL,
	"section" text NOT NULL,
	"statement_id" text NOT NULL,
	"audience" text NOT NULL,
	"body" json NOT NULL,
	"sources" json NOT NULL,
	"known_from" text NOT NULL,
	"known_to" text
);
--> statement-breakpoint
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_meeting_meeting_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_attendance_country" ON "meeting_attendance" USING btree ("country");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_country_number" ON "revision" USING btree ("country","number");--> statement-breakpoint
CREATE INDEX "revision_country_known_on" ON "revision" USING btree ("country","known_on");--> statement-breakpoint
CREATE INDEX "statement_country_known" ON "statement" USING btree ("country","known_to");--> statement-breakpoint
CREATE INDEX "statement_section_known" ON "statement" USING btree ("section","known_to");