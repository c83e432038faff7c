import { Migration } from '@mikro-orm/migrations';

export class Migration20261130222633_mail_handover extends Migration {
  override name = 'Migration20261130222633_mail_handover';

  override up(): void | Promise<void> {
    this.addSql(`alter table "mails" add "handed_over_at" timestamptz null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "mails" drop column "handed_over_at";`);
  }
}
