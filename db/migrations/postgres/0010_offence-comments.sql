CREATE TABLE "offence_comment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offence_comment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version_id" integer NOT NULL,
	"offence_id" integer,
	"offence" json,
	"text" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" text NOT NULL,
	"returned_at" text
);
--> statement-breakpoint
ALTER TABLE "national_offence" ADD COLUMN "changed_at" text;--> statement-breakpoint
ALTER TABLE "table_version" ADD COLUMN "returned_at" text;--> statement-breakpoint
ALTER TABLE "offence_comment" ADD CONSTRAINT "offence_comment_version_id_table_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."table_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offence_comment_version" ON "offence_comment" USING btree ("version_id");