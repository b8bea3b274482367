import { Migration } from '@mikro-orm/migrations';

/** Who is told of a new release, and what is still to be told: messages are written in the transaction that publishes. */
export class Webhooks extends Migration {
  override name = '0006-webhooks';

  override up(): void {
    this.addSql('create table "webhook" ("id" text collate "C" not null, "url" text collate "C" not null, "secret" text collate "C" not null, "created_at" text collate "C" not null, primary key ("id"))');
    this.addSql(
      'create table "webhook_message" ("id" text collate "C" not null, "webhook_id" text collate "C" not null, "release_number" int not null, "created_at" text collate "C" not null, "attempts" int not null, "next_attempt_at" text collate "C" null, "delivered_at" text collate "C" null, "last_error" text collate "C" null, primary key ("id"))',
    );
    this.addSql('create index "webhook_message_next_attempt_at_index" on "webhook_message" ("next_attempt_at")');
  }
}
