CREATE TABLE `removed_offence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`offence_id` integer NOT NULL,
	`position` integer NOT NULL,
	`offence` text NOT NULL,
	`offence_version` integer NOT NULL,
	`readings` text NOT NULL,
	`removed_by` text NOT NULL,
	`removed_at` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `table_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `removed_offence_version` ON `removed_offence` (`version_id`);