import { Migration } from '@mikro-orm/migrations';

/** Questions whose address would be too long are kept under their hash, so that their permalink stays short. */
export class StoredQuestions extends Migration {
  override name = '0002-stored-questions';

  override up(): void {
    this.addSql('create table "stored_question" ("hash" text collate "C" not null, "text" text collate "C" not null, "stored_at" text collate "C" not null, primary key ("hash"))');
  }
}
