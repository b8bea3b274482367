import { Migration } from '@mikro-orm/migrations';

/** What an import of contracting data leaves in the serving store: basis of observations, counts of imports, coverage of fields. */
export class ContractingData extends Migration {
  override name = '0004-contracting-data';

  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
    'create table `observation_basis` (`observation_id` integer not null primary key, `edition_id` integer not null, `basis` text not null, constraint `observation_basis_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action)',
    'create index `observation_basis_edition_id_index` on `observation_basis` (`edition_id`)',
    'create table `contract_import` (`row_id` integer not null primary key, `edition_id` integer not null, `source_id` integer not null, `locator` text not null, `publication_code` text not null, `store_publisher` text not null, `import_id` text not null, `started_at` text not null, `files` integer not null, `ocds_releases` integer not null, `processes` integer not null, `rejected` integer not null, `warned` integer not null, constraint `contract_import_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action, constraint `contract_import_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action)',
    'create index `contract_import_edition_id_index` on `contract_import` (`edition_id`)',
    'create table `field_coverage` (`row_id` integer not null primary key, `edition_id` integer not null, `source_id` integer not null, `locator` text not null, `publication_code` text not null, `path` text not null, `present` integer not null, `total` integer not null, constraint `field_coverage_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action, constraint `field_coverage_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action)',
    'create index `field_coverage_edition_id_index` on `field_coverage` (`edition_id`)',
    'alter table `ocds_publication` add column `licence` text null',
    'alter table `ocds_publication` add column `sample` integer null',
];
