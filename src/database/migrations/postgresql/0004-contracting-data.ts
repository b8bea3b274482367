import { Migration } from '@mikro-orm/migrations';

/** What an import of contracting data leaves in the serving store: basis of observations, counts of imports, coverage of fields. */
export class ContractingData extends Migration {
  override name = '0004-contracting-data';

  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
    'create table "observation_basis" ("observation_id" int not null, "edition_id" int not null, "basis" text collate "C" not null, primary key ("observation_id"))',
    'alter table "observation_basis" add constraint "observation_basis_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on update no action on delete no action',
    'create index "observation_basis_edition_id_index" on "observation_basis" ("edition_id")',
    'create table "contract_import" ("row_id" int not null, "edition_id" int not null, "source_id" int not null, "locator" text collate "C" not null, "publication_code" text collate "C" not null, "store_publisher" text collate "C" not null, "import_id" text collate "C" not null, "started_at" text collate "C" not null, "files" int not null, "ocds_releases" int not null, "processes" int not null, "rejected" int not null, "warned" int not null, primary key ("row_id"))',
    'alter table "contract_import" add constraint "contract_import_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on update no action on delete no action',
    'alter table "contract_import" add constraint "contract_import_source_id_foreign" foreign key ("source_id") references "source" ("id") on update no action on delete no action',
    'create index "contract_import_edition_id_index" on "contract_import" ("edition_id")',
    'create table "field_coverage" ("row_id" int not null, "edition_id" int not null, "source_id" int not null, "locator" text collate "C" not null, "publication_code" text collate "C" not null, "path" text collate "C" not null, "present" int not null, "total" int not null, primary key ("row_id"))',
    'alter table "field_coverage" add constraint "field_coverage_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on update no action on delete no action',
    'alter table "field_coverage" add constraint "field_coverage_source_id_foreign" foreign key ("source_id") references "source" ("id") on update no action on delete no action',
    'create index "field_coverage_edition_id_index" on "field_coverage" ("edition_id")',
    'alter table "ocds_publication" add column "licence" text collate "C" null',
    'alter table "ocds_publication" add column "sample" boolean null',
];
