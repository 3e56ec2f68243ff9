CREATE TABLE `change_log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`reason` text,
	`before` text,
	`after` text,
	`previous_hash` text,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `country` (
	`iso3` text PRIMARY KEY NOT NULL,
	`world` text NOT NULL,
	`names` text NOT NULL,
	`region` text NOT NULL,
	`centre` text,
	`cadence_months` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `edition` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`world` text NOT NULL,
	`known_on` text NOT NULL,
	`document` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meeting_attendance` (
	`meeting` text NOT NULL,
	`country` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`meeting`, `country`, `role`),
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_attendance_country` ON `meeting_attendance` (`country`);--> statement-breakpoint
CREATE TABLE `revision` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`country` text NOT NULL,
	`number` integer NOT NULL,
	`known_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`author` text NOT NULL,
	`reason` text NOT NULL,
	`profile` text NOT NULL,
	`previous_hash` text,
	`hash` text NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_country_number` ON `revision` (`country`,`number`);--> statement-breakpoint
CREATE INDEX `revision_country_known_on` ON `revision` (`country`,`known_on`);--> statement-breakpoint
CREATE TABLE `statement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`country` text NOT NULL,
	`section` text NOT NULL,
	`statement_id` text NOT NULL,
	`audience` text NOT NULL,
	`body` text NOT NULL,
	`sources` text NOT NULL,
	`known_from` text NOT NULL,
	`known_to` text,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statement_country_known` ON `statement` (`country`,`known_to`);--> statement-breakpoint
CREATE INDEX `statement_section_known` ON `statement` (`section`,`known_to`);