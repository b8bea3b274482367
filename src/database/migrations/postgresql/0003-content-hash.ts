import { Migration } from '@mikro-orm/migrations';

/** An edition notes the hash of its stored rows, so that a verification can tell that none was changed. */
export class ContentHash extends Migration {
  override name = '0003-content-hash';

  override up(): void {
    this.addSql('alter table "edition" add column "content_hash" text collate "C" null');
  }
}
