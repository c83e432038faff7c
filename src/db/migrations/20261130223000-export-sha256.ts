import { Migration } from '@mikro-orm/migrations';

export class Migration20261130223000_export_sha256 extends Migration {
  override name = 'Migration20261130223000_export_sha256';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exports" add "sha256" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exports" drop column "sha256";`);
  }
}
