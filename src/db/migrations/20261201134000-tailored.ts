import { Migration } from '@mikro-orm/migrations';

export class Migration20261201134000_tailored extends Migration {
  override name = 'Migration20261201134000_tailored';

  override up(): void | Promise<void> {
    this.addSql(`alter table "personas" add "job_id" uuid null, add "base_persona_id" uuid null;`);
    this.addSql(
      `alter table "personas" add constraint "personas_job_id_foreign" foreign key ("job_id") references "jobs" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "personas" add constraint "personas_base_persona_id_foreign" foreign key ("base_persona_id") references "personas" ("id") on delete set null deferrable initially deferred;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "personas" drop constraint "personas_job_id_foreign";`);
    this.addSql(`alter table "personas" drop constraint "personas_base_persona_id_foreign";`);

    this.addSql(`alter table "personas" drop column "job_id", drop column "base_persona_id";`);
  }
}
