CREATE TABLE "variable_statement" (
	"version_id" integer NOT NULL,
	"variable" text NOT NULL,
	"category" text NOT NULL,
	"extent" text NOT NULL,
	"note" text,
	CONSTRAINT "variable_statement_version_id_variable_category_pk" PRIMARY KEY("version_id","variable","category")
);
--> statement-breakpoint
ALTER TABLE "variable_statement" ADD CONSTRAINT "variable_statement_version_id_table_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."table_version"("id") ON DELETE no action ON UPDATE no action;