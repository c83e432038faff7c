import { Migration } from '@mikro-orm/migrations';

export class Migration20261201083500_persona_origin extends Migration {
  override name = 'Migration20261201083500_persona_origin';

  override up(): void | Promise<void> {
    this.addSql(`alter table "personas" add "origin" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "personas" drop column "origin";`);
  }
}
