CREATE TABLE "offence_wording" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offence_wording_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"table_id" text NOT NULL,
	"code" text NOT NULL,
	"known_from" text NOT NULL,
	"known_to" text
);
--> statement-breakpoint
ALTER TABLE "offence_wording" ADD CONSTRAINT "offence_wording_table_id_correspondence_table_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."correspondence_table"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "offence_wording_code" ON "offence_wording" USING btree ("table_id","code","known_from");--> statement-breakpoint
DROP TABLE "offence_search";--> statement-breakpoint
CREATE TABLE "offence_search" ("wording_id" integer PRIMARY KEY REFERENCES "offence_wording" ("id"), "body" tsvector NOT NULL);--> statement-breakpoint
CREATE INDEX "offence_search_body" ON "offence_search" USING gin ("body");--> statement-breakpoint
UPDATE "table_version" SET "coverage" = NULL;
