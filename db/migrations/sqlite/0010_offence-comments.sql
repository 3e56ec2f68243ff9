CREATE TABLE `offence_comment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`offence_id` integer,
	`offence` text,
	`text` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	`returned_at` text,
	FOREIGN KEY (`version_id`) REFERENCES `table_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offence_comment_version` ON `offence_comment` (`version_id`);--> statement-breakpoint
ALTER TABLE `national_offence` ADD `changed_at` text;--> statement-breakpoint
ALTER TABLE `table_version` ADD `returned_at` text;