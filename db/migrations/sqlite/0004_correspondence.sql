CREATE TABLE `category_count` (
	`version_id` integer NOT NULL,
	`category` text NOT NULL,
	`offences` integer NOT NULL,
	PRIMARY KEY(`version_id`, `category`),
	FOREIGN KEY (`version_id`) REFERENCES `table_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `category_count_category` ON `category_count` (`category`);--> statement-breakpoint
CREATE TABLE `correspondence_table` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`institution_kind` text NOT NULL,
	`institution` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correspondence_table_country` ON `correspondence_table` (`country`);--> statement-breakpoint
CREATE TABLE `national_offence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`legal_reference` text,
	`valid_from` text,
	`valid_to` text,
	`correspondences` text NOT NULL,
	`exclusion` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `table_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `national_offence_code` ON `national_offence` (`version_id`,`code`);--> statement-breakpoint
CREATE TABLE `offence_reading` (
	`offence_id` integer NOT NULL,
	`person` text NOT NULL,
	`correspondences` text NOT NULL,
	`read_at` text NOT NULL,
	PRIMARY KEY(`offence_id`, `person`),
	FOREIGN KEY (`offence_id`) REFERENCES `national_offence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `table_version` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`table_id` text NOT NULL,
	`number` integer NOT NULL,
	`iccs_version` text NOT NULL,
	`state` text NOT NULL,
	`state_since` text NOT NULL,
	`state_by` text NOT NULL,
	`version` integer NOT NULL,
	`date` text NOT NULL,
	`note` text,
	`return_reason` text,
	`file_name` text,
	`import_counts` text,
	`replaces` integer,
	`authors` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`known_on` text,
	`open_key` text,
	FOREIGN KEY (`table_id`) REFERENCES `correspondence_table`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `table_version_number` ON `table_version` (`table_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `table_version_open` ON `table_version` (`open_key`);--> statement-breakpoint
CREATE VIRTUAL TABLE `offence_search` USING fts5(`body`, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
