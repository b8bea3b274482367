import { Migration } from '@mikro-orm/migrations';

/** A list of one indicator in the order of its rows, and counts of one indicator, are read off an index alone. */
export class ObservationLists extends Migration {
  override name = '0005-observation-lists';

  override up(): void {
    this.addSql('drop index "observation_indicator_value_id_index"');
    this.addSql('create index "observation_indicator_value_id_edition_id_index" on "observation" ("indicator", "value", "id", "edition_id")');
    this.addSql('create index "observation_indicator_id_edition_id_index" on "observation" ("indicator", "id", "edition_id")');
  }
}
