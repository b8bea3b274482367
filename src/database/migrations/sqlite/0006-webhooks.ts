import { Migration } from '@mikro-orm/migrations';

/** Who is told of a new release, and what is still to be told: messages are written in the transaction that publishes. */
export class Webhooks extends Migration {
  override name = '0006-webhooks';

  override up(): void {
    this.addSql('create table `webhook` (`id` text not null primary key, `url` text not null, `secret` text not null, `created_at` text not null)');
    this.addSql(
      'create table `webhook_message` (`id` text not null primary key, `webhook_id` text not null, `release_number` integer not null, `created_at` text not null, `attempts` integer not null, `next_attempt_at` text null, `delivered_at` text null, `last_error` text null)',
    );
    this.addSql('create index `webhook_message_next_attempt_at_index` on `webhook_message` (`next_attempt_at`)');
  }
}
