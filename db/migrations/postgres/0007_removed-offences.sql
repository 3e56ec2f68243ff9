CREATE TABLE "removed_offence" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "removed_offence_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version_id" integer NOT NULL,
	"offence_id" integer NOT NULL,
	"position" integer NOT NULL,
	"offence" json NOT NULL,
	"offence_version" integer NOT NULL,
	"readings" json NOT NULL,
	"removed_by" text NOT NULL,
	"removed_at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "removed_offence" ADD CONSTRAINT "removed_offence_version_id_table_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."table_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "removed_offence_version" ON "removed_offence" USING btree ("version_id");