CREATE TABLE `offence_wording` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`table_id` text NOT NULL,
	`code` text NOT NULL,
	`known_from` text NOT NULL,
	`known_to` text,
	FOREIGN KEY (`table_id`) REFERENCES `correspondence_table`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offence_wording_code` ON `offence_wording` (`table_id`,`code`,`known_from`);--> statement-breakpoint
DROP TABLE `offence_search`;--> statement-breakpoint
CREATE VIRTUAL TABLE `offence_search` USING fts5(`body`, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');--> statement-breakpoint
UPDATE `table_version` SET `coverage` = NULL;
