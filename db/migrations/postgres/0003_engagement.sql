CREATE TABLE "briefing" (
	"id" text PRIMARY KEY NOT NULL,
	"world" text NOT NULL,
	"settings" json NOT NULL,
	"version" integer NOT NULL,
	"author" text NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	"number" text,
	"issued_at" text,
	"issued_by" text,
	"document" json,
	"hash" text
);
--> statement-breakpoint
CREATE TABLE "briefing_file" (
	"briefing" text NOT NULL,
	"format" text NOT NULL,
	"fingerprint" text NOT NULL,
	"size" integer NOT NULL,
	"made_at" text NOT NULL,
	CONSTRAINT "briefing_file_briefing_format_fingerprint_pk" PRIMARY KEY("briefing","format","fingerprint")
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"country" text NOT NULL,
	"challenge_id" text,
	"what" json NOT NULL,
	"who" text NOT NULL,
	"due_on" text NOT NULL,
	"state" text NOT NULL,
	"result" json,
	"version" integer NOT NULL,
	"created_at" text NOT NULL,
	"confirmed_on" text,
	"ended_on" text
);
--> statement-breakpoint
CREATE TABLE "exchange" (
	"id" text PRIMARY KEY NOT NULL,
	"request" text NOT NULL,
	"offer" text,
	"asking" text NOT NULL,
	"helping" text NOT NULL,
	"meeting" text,
	"state" text NOT NULL,
	"result" json,
	"lesson_country" text,
	"lesson_id" text,
	"version" integer NOT NULL,
	"created_at" text NOT NULL,
	"ended_on" text
);
--> statement-breakpoint
CREATE TABLE "help_offer" (
	"id" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"categories" json NOT NULL,
	"text" json NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "help_request" (
	"id" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"challenge_id" text NOT NULL,
	"text" json NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "manual_proposal" (
	"id" text PRIMARY KEY NOT NULL,
	"world" text NOT NULL,
	"proposal" json NOT NULL,
	"state" text NOT NULL,
	"answer" text,
	"version" integer NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_version" (
	"meeting" text NOT NULL,
	"number" integer NOT NULL,
	"known_on" text NOT NULL,
	"recorded_at" text NOT NULL,
	"author" text NOT NULL,
	"document" json,
	CONSTRAINT "meeting_version_meeting_number_pk" PRIMARY KEY("meeting","number")
);
--> statement-breakpoint
CREATE TABLE "peer_consent" (
	"country" text PRIMARY KEY NOT NULL,
	"is_given" boolean NOT NULL,
	"changed_at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "briefing_file" ADD CONSTRAINT "briefing_file_briefing_briefing_id_fk" FOREIGN KEY ("briefing") REFERENCES "public"."briefing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_meeting_meeting_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_request_help_request_id_fk" FOREIGN KEY ("request") REFERENCES "public"."help_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_offer_help_offer_id_fk" FOREIGN KEY ("offer") REFERENCES "public"."help_offer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_asking_country_iso3_fk" FOREIGN KEY ("asking") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_helping_country_iso3_fk" FOREIGN KEY ("helping") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_meeting_meeting_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_offer" ADD CONSTRAINT "help_offer_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_request" ADD CONSTRAINT "help_request_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_version" ADD CONSTRAINT "meeting_version_meeting_meeting_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_consent" ADD CONSTRAINT "peer_consent_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "briefing_number" ON "briefing" USING btree ("number");--> statement-breakpoint
CREATE INDEX "briefing_file_fingerprint" ON "briefing_file" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "commitment_country" ON "commitment" USING btree ("country","state");--> statement-breakpoint
CREATE INDEX "commitment_meeting" ON "commitment" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "exchange_asking" ON "exchange" USING btree ("asking");--> statement-breakpoint
CREATE INDEX "exchange_helping" ON "exchange" USING btree ("helping");--> statement-breakpoint
CREATE INDEX "help_offer_country" ON "help_offer" USING btree ("country","state");--> statement-breakpoint
CREATE INDEX "help_request_country" ON "help_request" USING btree ("country","state");