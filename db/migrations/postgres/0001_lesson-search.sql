CREATE TABLE "lesson_search" ("statement_id" integer PRIMARY KEY REFERENCES "statement" ("id"), "body" tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX "lesson_search_body" ON "lesson_search" USING gin ("body");
