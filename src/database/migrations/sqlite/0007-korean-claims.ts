import { Migration } from '@mikro-orm/migrations';

/** Claims, and what indicators count, in Korean too; and what the predicates of claims are called. */
export class KoreanClaims extends Migration {
  override name = '0007-korean-claims';

  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
  'alter table `claim` add column `value_ko` text null',
  'alter table `indicator` add column `numerator_ko` text null',
  'alter table `indicator` add column `denominator_ko` text null',
  'create table `predicate` (`row_id` integer not null primary key, `edition_id` integer not null, `source_id` integer not null, `locator` text not null, `code` text not null, `label_en` text not null, `label_ko` text null, constraint `predicate_edition_id_foreign` foreign key (`edition_id`) references `edition` (`id`) on update no action on delete no action, constraint `predicate_source_id_foreign` foreign key (`source_id`) references `source` (`id`) on update no action on delete no action)',
  'create index `predicate_edition_id_index` on `predicate` (`edition_id`)',
];
