-- Written by "npm run emit" from a database that all migrations made. Do not edit.

create table "agency" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "country_code" text collate "C" not null,
  "name_en" text collate "C" not null,
  "name_ko" text collate "C",
  "role" text collate "C",
  "url" text collate "C",
  constraint "agency_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "agency_pkey" PRIMARY KEY (row_id),
  constraint "agency_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX agency_country_code_index ON public.agency USING btree (country_code);
CREATE INDEX agency_edition_id_index ON public.agency USING btree (edition_id);
create table "breakdown_code" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "dimension" text collate "C" not null,
  "code" text collate "C" not null,
  "label_en" text collate "C" not null,
  "label_ko" text collate "C",
  constraint "breakdown_code_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "breakdown_code_pkey" PRIMARY KEY (row_id),
  constraint "breakdown_code_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX breakdown_code_edition_id_index ON public.breakdown_code USING btree (edition_id);
create table "claim" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "subject_kind" text collate "C" not null,
  "subject_code" text collate "C" not null,
  "predicate" text collate "C" not null,
  "value" text collate "C" not null,
  "as_of_period" text collate "C",
  "value_ko" text collate "C",
  constraint "claim_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "claim_pkey" PRIMARY KEY (row_id),
  constraint "claim_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX claim_edition_id_index ON public.claim USING btree (edition_id);
CREATE INDEX claim_subject_kind_subject_code_index ON public.claim USING btree (subject_kind, subject_code);
create table "contract_import" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "publication_code" text collate "C" not null,
  "store_publisher" text collate "C" not null,
  "import_id" text collate "C" not null,
  "started_at" text collate "C" not null,
  "files" integer not null,
  "ocds_releases" integer not null,
  "processes" integer not null,
  "rejected" integer not null,
  "warned" integer not null,
  constraint "contract_import_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "contract_import_pkey" PRIMARY KEY (row_id),
  constraint "contract_import_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX contract_import_edition_id_index ON public.contract_import USING btree (edition_id);
create table "cooperation_event" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "name_en" text collate "C" not null,
  "name_ko" text collate "C",
  "summary_en" text collate "C" not null,
  "summary_ko" text collate "C",
  "kind" text collate "C" not null,
  "partial_date" text collate "C",
  "place_en" text collate "C",
  "place_ko" text collate "C",
  "host_code" text collate "C",
  "participant_country_count" integer,
  "participant_count" integer,
  "system_codes" text collate "C",
  "policy_codes" text collate "C",
  constraint "cooperation_event_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "cooperation_event_pkey" PRIMARY KEY (row_id),
  constraint "cooperation_event_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX cooperation_event_edition_id_index ON public.cooperation_event USING btree (edition_id);
create table "country" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "alpha2" text collate "C",
  "numeric_code" text collate "C",
  "name_en" text collate "C" not null,
  "name_ko" text collate "C",
  "aliases" text collate "C",
  "region_en" text collate "C",
  "region_ko" text collate "C",
  "region_code" text collate "C",
  "subregion_en" text collate "C",
  "subregion_ko" text collate "C",
  "subregion_code" text collate "C",
  "currency" text collate "C",
  "iso" boolean not null,
  "un_member" boolean,
  constraint "country_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "country_pkey" PRIMARY KEY (row_id),
  constraint "country_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX country_code_index ON public.country USING btree (code);
CREATE INDEX country_edition_id_index ON public.country USING btree (edition_id);
create table "country_group" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "name_en" text collate "C" not null,
  "name_ko" text collate "C",
  "kind" text collate "C" not null,
  constraint "country_group_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "country_group_pkey" PRIMARY KEY (row_id),
  constraint "country_group_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX country_group_code_index ON public.country_group USING btree (code);
CREATE INDEX country_group_edition_id_index ON public.country_group USING btree (edition_id);
create table "edition" (
  "id" integer not null,
  "code" text collate "C" not null,
  "revision" integer not null,
  "title" text collate "C" not null,
  "published" text collate "C",
  "accessed" text collate "C" not null,
  "precedence" integer not null,
  "dataset_code" text collate "C" not null,
  "dataset_title_en" text collate "C" not null,
  "dataset_title_ko" text collate "C",
  "dataset_url" text collate "C" not null,
  "publisher_code" text collate "C" not null,
  "publisher_name_en" text collate "C" not null,
  "publisher_name_ko" text collate "C",
  "publisher_url" text collate "C",
  "licence" text collate "C" not null,
  "licence_url" text collate "C",
  "licence_confirmed" boolean not null,
  "warnings" text collate "C" not null,
  "file_hash" text collate "C" not null,
  "observation_count" integer not null,
  "content_hash" text collate "C",
  constraint "edition_code_revision_unique" UNIQUE (code, revision),
  constraint "edition_pkey" PRIMARY KEY (id)
);
create table "event_participant" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "event_code" text collate "C" not null,
  "country_code" text collate "C" not null,
  constraint "event_participant_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "event_participant_pkey" PRIMARY KEY (row_id),
  constraint "event_participant_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX event_participant_country_code_index ON public.event_participant USING btree (country_code);
CREATE INDEX event_participant_edition_id_index ON public.event_participant USING btree (edition_id);
CREATE INDEX event_participant_event_code_index ON public.event_participant USING btree (event_code);
create table "field_coverage" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "publication_code" text collate "C" not null,
  "path" text collate "C" not null,
  "present" integer not null,
  "total" integer not null,
  constraint "field_coverage_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "field_coverage_pkey" PRIMARY KEY (row_id),
  constraint "field_coverage_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX field_coverage_edition_id_index ON public.field_coverage USING btree (edition_id);
create table "group_membership" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "group_code" text collate "C" not null,
  "country_code" text collate "C" not null,
  "valid_from" text collate "C",
  "valid_to" text collate "C",
  constraint "group_membership_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "group_membership_pkey" PRIMARY KEY (row_id),
  constraint "group_membership_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX group_membership_country_code_index ON public.group_membership USING btree (country_code);
CREATE INDEX group_membership_edition_id_index ON public.group_membership USING btree (edition_id);
CREATE INDEX group_membership_group_code_index ON public.group_membership USING btree (group_code);
create table "indicator" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "version" text collate "C" not null,
  "name_en" text collate "C" not null,
  "name_ko" text collate "C",
  "definition_en" text collate "C" not null,
  "definition_ko" text collate "C",
  "unit_code" text collate "C" not null,
  "multiplier" integer not null,
  "decimals" integer,
  "better_when" text collate "C" not null,
  "comparability" text collate "C" not null,
  "numerator" text collate "C",
  "denominator" text collate "C",
  "fiscal_year_start" integer,
  "max_value" double precision,
  "topic" text collate "C" not null,
  "crosswalk_codes" text collate "C",
  "numerator_ko" text collate "C",
  "denominator_ko" text collate "C",
  constraint "indicator_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "indicator_pkey" PRIMARY KEY (row_id),
  constraint "indicator_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX indicator_code_index ON public.indicator USING btree (code);
CREATE INDEX indicator_edition_id_index ON public.indicator USING btree (edition_id);
create table "observation" (
  "id" integer not null,
  "edition_id" integer not null,
  "indicator" text collate "C" not null,
  "area" text collate "C" not null,
  "period" text collate "C" not null,
  "period_sort" integer not null,
  "breakdown" text collate "C" not null,
  "value" double precision,
  "decimal_value" text collate "C",
  "currency" text collate "C",
  "status" text collate "C" not null,
  "missing_reason" text collate "C",
  "warnings" text collate "C" not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  constraint "observation_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "observation_pkey" PRIMARY KEY (id)
);
CREATE INDEX observation_area_indicator_period_sort_id_index ON public.observation USING btree (area, indicator, period_sort, id);
CREATE INDEX observation_edition_id_id_index ON public.observation USING btree (edition_id, id);
CREATE INDEX observation_indicator_area_period_sort_id_index ON public.observation USING btree (indicator, area, period_sort, id);
CREATE INDEX observation_indicator_id_edition_id_index ON public.observation USING btree (indicator, id, edition_id);
CREATE INDEX observation_indicator_value_id_edition_id_index ON public.observation USING btree (indicator, value, id, edition_id);
CREATE INDEX observation_period_sort_indicator_area_id_index ON public.observation USING btree (period_sort, indicator, area, id);
create table "observation_basis" (
  "observation_id" integer not null,
  "edition_id" integer not null,
  "basis" text collate "C" not null,
  constraint "observation_basis_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "observation_basis_pkey" PRIMARY KEY (observation_id)
);
CREATE INDEX observation_basis_edition_id_index ON public.observation_basis USING btree (edition_id);
create table "ocds_publication" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "country_code" text collate "C",
  "publisher" text collate "C" not null,
  "scope" text collate "C",
  "version" text collate "C",
  "last_release_date" text collate "C",
  "url" text collate "C",
  "system_code" text collate "C",
  "licence" text collate "C",
  "sample" boolean,
  constraint "ocds_publication_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "ocds_publication_pkey" PRIMARY KEY (row_id),
  constraint "ocds_publication_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX ocds_publication_country_code_index ON public.ocds_publication USING btree (country_code);
CREATE INDEX ocds_publication_edition_id_index ON public.ocds_publication USING btree (edition_id);
create table "policy" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "country_code" text collate "C" not null,
  "name_en" text collate "C" not null,
  "name_ko" text collate "C",
  "summary_en" text collate "C" not null,
  "summary_ko" text collate "C",
  "kind" text collate "C" not null,
  "started_date" text collate "C",
  "ended_date" text collate "C",
  "legal_basis" text collate "C",
  "part_of_code" text collate "C",
  "indicator_codes" text collate "C",
  constraint "policy_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "policy_pkey" PRIMARY KEY (row_id),
  constraint "policy_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX policy_country_code_index ON public.policy USING btree (country_code);
CREATE INDEX policy_edition_id_index ON public.policy USING btree (edition_id);
create table "predicate" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "label_en" text collate "C" not null,
  "label_ko" text collate "C",
  constraint "predicate_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "predicate_pkey" PRIMARY KEY (row_id),
  constraint "predicate_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX predicate_edition_id_index ON public.predicate USING btree (edition_id);
create table "procurement_system" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "code" text collate "C" not null,
  "country_code" text collate "C" not null,
  "name_en" text collate "C" not null,
  "name_ko" text collate "C",
  "local_name" text collate "C",
  "operator_code" text collate "C",
  "operator_name" text collate "C",
  "status" text collate "C",
  "url" text collate "C",
  "scope" text collate "C",
  "evidence" text collate "C" not null,
  constraint "procurement_system_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "procurement_system_pkey" PRIMARY KEY (row_id),
  constraint "procurement_system_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX procurement_system_country_code_index ON public.procurement_system USING btree (country_code);
CREATE INDEX procurement_system_edition_id_index ON public.procurement_system USING btree (edition_id);
create table "release" (
  "number" integer not null,
  "published_at" text collate "C" not null,
  "note_en" text collate "C" not null,
  "note_ko" text collate "C",
  "hash" text collate "C" not null,
  "observation_count" integer not null,
  constraint "release_pkey" PRIMARY KEY (number)
);
create table "release_edition" (
  "release_number" integer not null,
  "edition_id" integer not null,
  "retracted" boolean not null,
  constraint "release_edition_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "release_edition_pkey" PRIMARY KEY (release_number, edition_id),
  constraint "release_edition_release_number_foreign" FOREIGN KEY (release_number) REFERENCES release(number)
);
create table "search_document" (
  "id" integer not null,
  "edition_id" integer not null,
  "kind" text collate "C" not null,
  "code" text collate "C" not null,
  "titles" text collate "C" not null,
  "body" text collate "C" not null,
  "terms" text collate "C" not null,
  constraint "search_document_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "search_document_pkey" PRIMARY KEY (id)
);
CREATE INDEX search_document_edition_id_index ON public.search_document USING btree (edition_id);
CREATE INDEX search_index_terms ON public.search_document USING gin (array_to_tsvector(string_to_array(terms, ' '::text)));
create table "source" (
  "id" integer not null,
  "edition_id" integer not null,
  "code" text collate "C" not null,
  "publisher_code" text collate "C" not null,
  "publisher_name_en" text collate "C" not null,
  "publisher_name_ko" text collate "C",
  "publisher_url" text collate "C",
  "title" text collate "C" not null,
  "url" text collate "C" not null,
  "licence" text collate "C" not null,
  "licence_confirmed" boolean not null,
  "accessed" text collate "C" not null,
  "citation" text collate "C",
  "file_name" text collate "C" not null,
  "file_hash" text collate "C" not null,
  constraint "source_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "source_pkey" PRIMARY KEY (id)
);
CREATE INDEX source_edition_id_index ON public.source USING btree (edition_id);
create table "stored_question" (
  "hash" text collate "C" not null,
  "text" text collate "C" not null,
  "stored_at" text collate "C" not null,
  constraint "stored_question_pkey" PRIMARY KEY (hash)
);
create table "system_event" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "system_code" text collate "C" not null,
  "kind" text collate "C" not null,
  "partial_date" text collate "C",
  "note_en" text collate "C",
  "note_ko" text collate "C",
  constraint "system_event_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "system_event_pkey" PRIMARY KEY (row_id),
  constraint "system_event_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX system_event_edition_id_index ON public.system_event USING btree (edition_id);
CREATE INDEX system_event_system_code_index ON public.system_event USING btree (system_code);
create table "system_function" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "system_code" text collate "C" not null,
  "function_code" text collate "C" not null,
  "support" text collate "C" not null,
  "place" text collate "C",
  "valid_from" text collate "C",
  "valid_to" text collate "C",
  constraint "system_function_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "system_function_pkey" PRIMARY KEY (row_id),
  constraint "system_function_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX system_function_edition_id_index ON public.system_function USING btree (edition_id);
CREATE INDEX system_function_system_code_index ON public.system_function USING btree (system_code);
create table "system_lineage" (
  "row_id" integer not null,
  "edition_id" integer not null,
  "source_id" integer not null,
  "locator" text collate "C" not null,
  "system_code" text collate "C" not null,
  "kind" text collate "C" not null,
  "other_code" text collate "C" not null,
  constraint "system_lineage_edition_id_foreign" FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint "system_lineage_pkey" PRIMARY KEY (row_id),
  constraint "system_lineage_source_id_foreign" FOREIGN KEY (source_id) REFERENCES source(id)
);
CREATE INDEX system_lineage_edition_id_index ON public.system_lineage USING btree (edition_id);
CREATE INDEX system_lineage_other_code_index ON public.system_lineage USING btree (other_code);
CREATE INDEX system_lineage_system_code_index ON public.system_lineage USING btree (system_code);
create table "webhook" (
  "id" text collate "C" not null,
  "url" text collate "C" not null,
  "secret" text collate "C" not null,
  "created_at" text collate "C" not null,
  constraint "webhook_pkey" PRIMARY KEY (id)
);
create table "webhook_message" (
  "id" text collate "C" not null,
  "webhook_id" text collate "C" not null,
  "release_number" integer not null,
  "created_at" text collate "C" not null,
  "attempts" integer not null,
  "next_attempt_at" text collate "C",
  "delivered_at" text collate "C",
  "last_error" text collate "C",
  constraint "webhook_message_pkey" PRIMARY KEY (id)
);
CREATE INDEX webhook_message_next_attempt_at_index ON public.webhook_message USING btree (next_attempt_at);
