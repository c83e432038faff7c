import { Migration } from '@mikro-orm/migrations';

export class Migration20261201115900_cv_corrections extends Migration {
  override name = 'Migration20261201115900_cv_corrections';

  override up(): void | Promise<void> {
    this.addSql(`alter table "cvs" add "version" int not null default 1, add "reading" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "cvs" drop column "version", drop column "reading";`);
  }
}
