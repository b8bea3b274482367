import { Migration } from '@mikro-orm/migrations';

/** Questions whose address would be too long are kept under their hash, so that their permalink stays short. */
export class StoredQuestions extends Migration {
  override name = '0002-stored-questions';

  override up(): void {
    this.addSql('create table `stored_question` (`hash` text not null primary key, `text` text not null, `stored_at` text not null)');
  }
}
