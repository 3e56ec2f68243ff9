CREATE TABLE `variable_statement` (
	`version_id` integer NOT NULL,
	`variable` text NOT NULL,
	`category` text NOT NULL,
	`extent` text NOT NULL,
	`note` text,
	PRIMARY KEY(`version_id`, `variable`, `category`),
	FOREIGN KEY (`version_id`) REFERENCES `table_version`(`id`) ON UPDATE no action ON DELETE no action
);
