import { Migration } from '@mikro-orm/migrations';

/** Claims, and what indicators count, in Korean too; and what the predicates of claims are called. */
export class KoreanClaims extends Migration {
  override name = '0007-korean-claims';

  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
  'alter table "claim" add column "value_ko" text collate "C" null',
  'alter table "indicator" add column "numerator_ko" text collate "C" null',
  'alter table "indicator" add column "denominator_ko" text collate "C" null',
  'create table "predicate" ("row_id" int not null, "edition_id" int not null, "source_id" int not null, "locator" text collate "C" not null, "code" text collate "C" not null, "label_en" text collate "C" not null, "label_ko" text collate "C" null, primary key ("row_id"))',
  'alter table "predicate" add constraint "predicate_edition_id_foreign" foreign key ("edition_id") references "edition" ("id") on update no action on delete no action',
  'alter table "predicate" add constraint "predicate_source_id_foreign" foreign key ("source_id") references "source" ("id") on update no action on delete no action',
  'create index "predicate_edition_id_index" on "predicate" ("edition_id")',
];
