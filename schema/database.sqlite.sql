-- Written by "npm run emit" from a database that all migrations made. Do not edit.

CREATE TABLE `agency` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `country_code` text not null,
  `name_en` text not null,
  `name_ko` text null,
  `role` text null,
  `url` text null,
  constraint `agency_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `agency_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `agency_country_code_index` on `agency` (`country_code`);
CREATE INDEX `agency_edition_id_index` on `agency` (`edition_id`);
CREATE TABLE `breakdown_code` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `dimension` text not null,
  `code` text not null,
  `label_en` text not null,
  `label_ko` text null,
  constraint `breakdown_code_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `breakdown_code_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `breakdown_code_edition_id_index` on `breakdown_code` (`edition_id`);
CREATE TABLE `claim` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `subject_kind` text not null,
  `subject_code` text not null,
  `predicate` text not null,
  `value` text not null,
  `as_of_period` text null,
  `value_ko` text null,
  constraint `claim_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `claim_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `claim_edition_id_index` on `claim` (`edition_id`);
CREATE INDEX `claim_subject_kind_subject_code_index` on `claim` (`subject_kind`,
  `subject_code`);
CREATE TABLE `contract_import` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `publication_code` text not null,
  `store_publisher` text not null,
  `import_id` text not null,
  `started_at` text not null,
  `files` integer not null,
  `ocds_releases` integer not null,
  `processes` integer not null,
  `rejected` integer not null,
  `warned` integer not null,
  constraint `contract_import_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `contract_import_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `contract_import_edition_id_index` on `contract_import` (`edition_id`);
CREATE TABLE `cooperation_event` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `name_en` text not null,
  `name_ko` text null,
  `summary_en` text not null,
  `summary_ko` text null,
  `kind` text not null,
  `partial_date` text null,
  `place_en` text null,
  `place_ko` text null,
  `host_code` text null,
  `participant_country_count` integer null,
  `participant_count` integer null,
  `system_codes` text null,
  `policy_codes` text null,
  constraint `cooperation_event_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `cooperation_event_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `cooperation_event_edition_id_index` on `cooperation_event` (`edition_id`);
CREATE TABLE `country` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `alpha2` text null,
  `numeric_code` text null,
  `name_en` text not null,
  `name_ko` text null,
  `aliases` text null,
  `region_en` text null,
  `region_ko` text null,
  `region_code` text null,
  `subregion_en` text null,
  `subregion_ko` text null,
  `subregion_code` text null,
  `currency` text null,
  `iso` integer not null,
  `un_member` integer null,
  constraint `country_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `country_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `country_code_index` on `country` (`code`);
CREATE INDEX `country_edition_id_index` on `country` (`edition_id`);
CREATE TABLE `country_group` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `name_en` text not null,
  `name_ko` text null,
  `kind` text not null,
  constraint `country_group_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `country_group_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `country_group_code_index` on `country_group` (`code`);
CREATE INDEX `country_group_edition_id_index` on `country_group` (`edition_id`);
CREATE TABLE `edition` (
  `id` integer not null primary key,
  `code` text not null,
  `revision` integer not null,
  `title` text not null,
  `published` text null,
  `accessed` text not null,
  `precedence` integer not null,
  `dataset_code` text not null,
  `dataset_title_en` text not null,
  `dataset_title_ko` text null,
  `dataset_url` text not null,
  `publisher_code` text not null,
  `publisher_name_en` text not null,
  `publisher_name_ko` text null,
  `publisher_url` text null,
  `licence` text not null,
  `licence_url` text null,
  `licence_confirmed` integer not null,
  `warnings` text not null,
  `file_hash` text not null,
  `observation_count` integer not null,
  `content_hash` text null);
CREATE UNIQUE INDEX `edition_code_revision_unique` on `edition` (`code`,
  `revision`);
CREATE TABLE `event_participant` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `event_code` text not null,
  `country_code` text not null,
  constraint `event_participant_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `event_participant_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `event_participant_country_code_index` on `event_participant` (`country_code`);
CREATE INDEX `event_participant_edition_id_index` on `event_participant` (`edition_id`);
CREATE INDEX `event_participant_event_code_index` on `event_participant` (`event_code`);
CREATE TABLE `field_coverage` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `publication_code` text not null,
  `path` text not null,
  `present` integer not null,
  `total` integer not null,
  constraint `field_coverage_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `field_coverage_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `field_coverage_edition_id_index` on `field_coverage` (`edition_id`);
CREATE TABLE `group_membership` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `group_code` text not null,
  `country_code` text not null,
  `valid_from` text null,
  `valid_to` text null,
  constraint `group_membership_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `group_membership_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `group_membership_country_code_index` on `group_membership` (`country_code`);
CREATE INDEX `group_membership_edition_id_index` on `group_membership` (`edition_id`);
CREATE INDEX `group_membership_group_code_index` on `group_membership` (`group_code`);
CREATE TABLE `indicator` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `version` text not null,
  `name_en` text not null,
  `name_ko` text null,
  `definition_en` text not null,
  `definition_ko` text null,
  `unit_code` text not null,
  `multiplier` integer not null,
  `decimals` integer null,
  `better_when` text not null,
  `comparability` text not null,
  `numerator` text null,
  `denominator` text null,
  `fiscal_year_start` integer null,
  `max_value` double null,
  `topic` text not null,
  `crosswalk_codes` text null,
  `numerator_ko` text null,
  `denominator_ko` text null,
  constraint `indicator_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `indicator_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `indicator_code_index` on `indicator` (`code`);
CREATE INDEX `indicator_edition_id_index` on `indicator` (`edition_id`);
CREATE TABLE `observation` (
  `id` integer not null primary key,
  `edition_id` integer not null,
  `indicator` text not null,
  `area` text not null,
  `period` text not null,
  `period_sort` integer not null,
  `breakdown` text not null,
  `value` double null,
  `decimal_value` text null,
  `currency` text null,
  `status` text not null,
  `missing_reason` text null,
  `warnings` text not null,
  `source_id` integer not null,
  `locator` text not null,
  constraint `observation_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action);
CREATE INDEX `observation_area_indicator_period_sort_id_index` on `observation` (`area`,
  `indicator`,
  `period_sort`,
  `id`);
CREATE INDEX `observation_edition_id_id_index` on `observation` (`edition_id`,
  `id`);
CREATE INDEX `observation_indicator_area_period_sort_id_index` on `observation` (`indicator`,
  `area`,
  `period_sort`,
  `id`);
CREATE INDEX `observation_indicator_id_edition_id_index` on `observation` (`indicator`,
  `id`,
  `edition_id`);
CREATE INDEX `observation_indicator_value_id_edition_id_index` on `observation` (`indicator`,
  `value`,
  `id`,
  `edition_id`);
CREATE INDEX `observation_period_sort_indicator_area_id_index` on `observation` (`period_sort`,
  `indicator`,
  `area`,
  `id`);
CREATE TABLE `observation_basis` (
  `observation_id` integer not null primary key,
  `edition_id` integer not null,
  `basis` text not null,
  constraint `observation_basis_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action);
CREATE INDEX `observation_basis_edition_id_index` on `observation_basis` (`edition_id`);
CREATE TABLE `ocds_publication` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `country_code` text null,
  `publisher` text not null,
  `scope` text null,
  `version` text null,
  `last_release_date` text null,
  `url` text null,
  `system_code` text null,
  `licence` text null,
  `sample` integer null,
  constraint `ocds_publication_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `ocds_publication_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `ocds_publication_country_code_index` on `ocds_publication` (`country_code`);
CREATE INDEX `ocds_publication_edition_id_index` on `ocds_publication` (`edition_id`);
CREATE TABLE `policy` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `country_code` text not null,
  `name_en` text not null,
  `name_ko` text null,
  `summary_en` text not null,
  `summary_ko` text null,
  `kind` text not null,
  `started_date` text null,
  `ended_date` text null,
  `legal_basis` text null,
  `part_of_code` text null,
  `indicator_codes` text null,
  constraint `policy_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `policy_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `policy_country_code_index` on `policy` (`country_code`);
CREATE INDEX `policy_edition_id_index` on `policy` (`edition_id`);
CREATE TABLE `predicate` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `label_en` text not null,
  `label_ko` text null,
  constraint `predicate_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `predicate_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `predicate_edition_id_index` on `predicate` (`edition_id`);
CREATE TABLE `procurement_system` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `code` text not null,
  `country_code` text not null,
  `name_en` text not null,
  `name_ko` text null,
  `local_name` text null,
  `operator_code` text null,
  `operator_name` text null,
  `status` text null,
  `url` text null,
  `scope` text null,
  `evidence` text not null,
  constraint `procurement_system_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `procurement_system_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `procurement_system_country_code_index` on `procurement_system` (`country_code`);
CREATE INDEX `procurement_system_edition_id_index` on `procurement_system` (`edition_id`);
CREATE TABLE `release` (
  `number` integer not null primary key,
  `published_at` text not null,
  `note_en` text not null,
  `note_ko` text null,
  `hash` text not null,
  `observation_count` integer not null);
CREATE TABLE `release_edition` (
  `release_number` integer not null,
  `edition_id` integer not null,
  `retracted` integer not null,
  primary key (`release_number`,
  `edition_id`),
  constraint `release_edition_release_number_foreign` foreign key (`release_number`) references `release` (`number`) on update no action on delete no action,
  constraint `release_edition_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action);
CREATE TABLE `search_document` (
  `id` integer not null primary key,
  `edition_id` integer not null,
  `kind` text not null,
  `code` text not null,
  `titles` text not null,
  `body` text not null,
  `terms` text not null,
  constraint `search_document_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action);
CREATE INDEX `search_document_edition_id_index` on `search_document` (`edition_id`);
CREATE VIRTUAL TABLE `search_index` using fts5(terms, content = 'search_document', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0');
CREATE TABLE `source` (
  `id` integer not null primary key,
  `edition_id` integer not null,
  `code` text not null,
  `publisher_code` text not null,
  `publisher_name_en` text not null,
  `publisher_name_ko` text null,
  `publisher_url` text null,
  `title` text not null,
  `url` text not null,
  `licence` text not null,
  `licence_confirmed` integer not null,
  `accessed` text not null,
  `citation` text null,
  `file_name` text not null,
  `file_hash` text not null,
  constraint `source_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action);
CREATE INDEX `source_edition_id_index` on `source` (`edition_id`);
CREATE TABLE `stored_question` (
  `hash` text not null primary key,
  `text` text not null,
  `stored_at` text not null);
CREATE TABLE `system_event` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `system_code` text not null,
  `kind` text not null,
  `partial_date` text null,
  `note_en` text null,
  `note_ko` text null,
  constraint `system_event_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `system_event_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `system_event_edition_id_index` on `system_event` (`edition_id`);
CREATE INDEX `system_event_system_code_index` on `system_event` (`system_code`);
CREATE TABLE `system_function` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `system_code` text not null,
  `function_code` text not null,
  `support` text not null,
  `place` text null,
  `valid_from` text null,
  `valid_to` text null,
  constraint `system_function_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `system_function_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `system_function_edition_id_index` on `system_function` (`edition_id`);
CREATE INDEX `system_function_system_code_index` on `system_function` (`system_code`);
CREATE TABLE `system_lineage` (
  `row_id` integer not null primary key,
  `edition_id` integer not null,
  `source_id` integer not null,
  `locator` text not null,
  `system_code` text not null,
  `kind` text not null,
  `other_code` text not null,
  constraint `system_lineage_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action,
  constraint `system_lineage_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action);
CREATE INDEX `system_lineage_edition_id_index` on `system_lineage` (`edition_id`);
CREATE INDEX `system_lineage_other_code_index` on `system_lineage` (`other_code`);
CREATE INDEX `system_lineage_system_code_index` on `system_lineage` (`system_code`);
CREATE TABLE `webhook` (
  `id` text not null primary key,
  `url` text not null,
  `secret` text not null,
  `created_at` text not null);
CREATE TABLE `webhook_message` (
  `id` text not null primary key,
  `webhook_id` text not null,
  `release_number` integer not null,
  `created_at` text not null,
  `attempts` integer not null,
  `next_attempt_at` text null,
  `delivered_at` text null,
  `last_error` text null);
CREATE INDEX `webhook_message_next_attempt_at_index` on `webhook_message` (`next_attempt_at`);
