ALTER TABLE `offence_reading` ADD `settled_at` text;--> statement-breakpoint
ALTER TABLE `table_version` ADD `readers` text;