import { Migration } from '@mikro-orm/migrations';

export class Migration20261201130455_dismissals extends Migration {
  override name = 'Migration20261201130455_dismissals';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "dismissals" ("id" uuid not null, "owner_id" uuid not null, "persona_id" uuid not null, "key" text not null, "rule" text not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "dismissals" add constraint "dismissals_owner_id_persona_id_key_unique" unique ("owner_id", "persona_id", "key");`,
    );

    this.addSql(
      `alter table "dismissals" add constraint "dismissals_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "dismissals" add constraint "dismissals_persona_id_foreign" foreign key ("persona_id") references "personas" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "dismissals" cascade;`);
  }
}
