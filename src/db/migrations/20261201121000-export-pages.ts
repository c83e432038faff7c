import { Migration } from '@mikro-orm/migrations';

export class Migration20261201121000_export_pages extends Migration {
  override name = 'Migration20261201121000_export_pages';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exports" add "pages" int null, add "warnings" jsonb not null default '[]';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exports" drop column "pages", drop column "warnings";`);
  }
}
