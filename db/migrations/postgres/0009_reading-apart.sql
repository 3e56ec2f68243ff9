ALTER TABLE "offence_reading" ADD COLUMN "settled_at" text;--> statement-breakpoint
ALTER TABLE "table_version" ADD COLUMN "readers" json;