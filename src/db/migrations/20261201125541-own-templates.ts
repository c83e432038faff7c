import { Migration } from '@mikro-orm/migrations';

export class Migration20261201125541_own_templates extends Migration {
  override name = 'Migration20261201125541_own_templates';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "own_templates" ("id" uuid not null, "name" text not null, "description" text not null default '', "base" text not null, "config" jsonb not null, "css" text not null default '', "shared" boolean not null default false, "created_at" timestamptz not null, "owner_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "own_templates_owner_id_created_at_index" on "own_templates" ("owner_id", "created_at");`,
    );

    this.addSql(
      `alter table "own_templates" add constraint "own_templates_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "own_templates" cascade;`);
  }
}
