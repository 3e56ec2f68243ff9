CREATE TABLE `briefing` (
	`id` text PRIMARY KEY NOT NULL,
	`world` text NOT NULL,
	`settings` text NOT NULL,
	`version` integer NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`number` text,
	`issued_at` text,
	`issued_by` text,
	`document` text,
	`hash` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `briefing_number` ON `briefing` (`number`);--> statement-breakpoint
CREATE TABLE `briefing_file` (
	`briefing` text NOT NULL,
	`format` text NOT NULL,
	`fingerprint` text NOT NULL,
	`size` integer NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`briefing`, `format`, `fingerprint`),
	FOREIGN KEY (`briefing`) REFERENCES `briefing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `briefing_file_fingerprint` ON `briefing_file` (`fingerprint`);--> statement-breakpoint
CREATE TABLE `commitment` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`country` text NOT NULL,
	`challenge_id` text,
	`what` text NOT NULL,
	`who` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`result` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`confirmed_on` text,
	`ended_on` text,
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_country` ON `commitment` (`country`,`state`);--> statement-breakpoint
CREATE INDEX `commitment_meeting` ON `commitment` (`meeting`);--> statement-breakpoint
CREATE TABLE `exchange` (
	`id` text PRIMARY KEY NOT NULL,
	`request` text NOT NULL,
	`offer` text,
	`asking` text NOT NULL,
	`helping` text NOT NULL,
	`meeting` text,
	`state` text NOT NULL,
	`result` text,
	`lesson_country` text,
	`lesson_id` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`request`) REFERENCES `help_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer`) REFERENCES `help_offer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asking`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`helping`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exchange_asking` ON `exchange` (`asking`);--> statement-breakpoint
CREATE INDEX `exchange_helping` ON `exchange` (`helping`);--> statement-breakpoint
CREATE TABLE `help_offer` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`categories` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `help_offer_country` ON `help_offer` (`country`,`state`);--> statement-breakpoint
CREATE TABLE `help_request` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`challenge_id` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `help_request_country` ON `help_request` (`country`,`state`);--> statement-breakpoint
CREATE TABLE `manual_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`world` text NOT NULL,
	`proposal` text NOT NULL,
	`state` text NOT NULL,
	`answer` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meeting_version` (
	`meeting` text NOT NULL,
	`number` integer NOT NULL,
	`known_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`author` text NOT NULL,
	`document` text,
	PRIMARY KEY(`meeting`, `number`),
	FOREIGN KEY (`meeting`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `peer_consent` (
	`country` text PRIMARY KEY NOT NULL,
	`is_given` integer NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `country`(`iso3`) ON UPDATE no action ON DELETE no action
);
