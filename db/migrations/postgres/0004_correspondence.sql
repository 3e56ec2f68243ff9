CREATE TABLE "category_count" (
	"version_id" integer NOT NULL,
	"category" text NOT NULL,
	"offences" integer NOT NULL,
	CONSTRAINT "category_count_version_id_category_pk" PRIMARY KEY("version_id","category")
);
--> statement-breakpoint
CREATE TABLE "correspondence_table" (
	"id" text PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"institution_kind" text NOT NULL,
	"institution" json NOT NULL,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "national_offence" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "national_offence_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version_id" integer NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"legal_reference" text,
	"valid_from" text,
	"valid_to" text,
	"correspondences" json NOT NULL,
	"exclusion" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offence_reading" (
	"offence_id" integer NOT NULL,
	"person" text NOT NULL,
	"correspondences" json NOT NULL,
	"read_at" text NOT NULL,
	CONSTRAINT "offence_reading_offence_id_person_pk" PRIMARY KEY("offence_id","person")
);
--> statement-breakpoint
CREATE TABLE "table_version" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "table_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"table_id" text NOT NULL,
	"number" integer NOT NULL,
	"iccs_version" text NOT NULL,
	"state" text NOT NULL,
	"state_since" text NOT NULL,
	"state_by" text NOT NULL,
	"version" integer NOT NULL,
	"date" text NOT NULL,
	"note" json,
	"return_reason" text,
	"file_name" text,
	"import_counts" json,
	"replaces" integer,
	"authors" json NOT NULL,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"known_on" text,
	"open_key" text
);
--> statement-breakpoint
ALTER TABLE "category_count" ADD CONSTRAINT "category_count_version_id_table_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."table_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence_table" ADD CONSTRAINT "correspondence_table_country_country_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."country"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_offence" ADD CONSTRAINT "national_offence_version_id_table_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."table_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offence_reading" ADD CONSTRAINT "offence_reading_offence_id_national_offence_id_fk" FOREIGN KEY ("offence_id") REFERENCES "public"."national_offence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_version" ADD CONSTRAINT "table_version_table_id_correspondence_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."correspondence_table"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "category_count_category" ON "category_count" USING btree ("category");--> statement-breakpoint
CREATE INDEX "correspondence_table_country" ON "correspondence_table" USING btree ("country");--> statement-breakpoint
CREATE UNIQUE INDEX "national_offence_code" ON "national_offence" USING btree ("version_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "table_version_number" ON "table_version" USING btree ("table_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "table_version_open" ON "table_version" USING btree ("open_key");--> statement-breakpoint
CREATE TABLE "offence_search" ("offence_id" integer PRIMARY KEY REFERENCES "national_offence" ("id"), "body" tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX "offence_search_body" ON "offence_search" USING gin ("body");
