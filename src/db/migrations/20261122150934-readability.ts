import { Migration } from '@mikro-orm/migrations';

export class Migration20261122150934_readability extends Migration {
  override name = 'Migration20261122150934_readability';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exports" add "readability" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exports" drop column "readability";`);
  }
}
