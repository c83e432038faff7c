import { Migration } from '@mikro-orm/migrations';

export class Migration20261122143533_knowledge_and_versions extends Migration {
  override name = 'Migration20261122143533_knowledge_and_versions';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "persona_versions" ("id" uuid not null, "persona_id" uuid not null, "version" int not null, "title" text not null, "tags" jsonb not null, "content" jsonb not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "persona_versions" add constraint "persona_versions_persona_id_version_unique" unique ("persona_id", "version");`,
    );

    this.addSql(
      `create table "knowledge_corrections" ("id" uuid not null, "owner_id" uuid not null, "list" text not null, "name" text not null, "to" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "knowledge_corrections" add constraint "knowledge_corrections_owner_id_list_name_unique" unique ("owner_id", "list", "name");`,
    );

    this.addSql(`alter table "personas" add "archived_at" timestamptz null;`);

    this.addSql(
      `alter table "persona_versions" add constraint "persona_versions_persona_id_foreign" foreign key ("persona_id") references "personas" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "knowledge_corrections" add constraint "knowledge_corrections_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "persona_versions" cascade;`);
    this.addSql(`drop table if exists "knowledge_corrections" cascade;`);

    this.addSql(`alter table "personas" drop column "archived_at";`);
  }
}
