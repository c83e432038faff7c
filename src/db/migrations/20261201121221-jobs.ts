import { Migration } from '@mikro-orm/migrations';

export class Migration20261201121221_jobs extends Migration {
  override name = 'Migration20261201121221_jobs';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "jobs" ("id" uuid not null, "title" text null, "employer" text null, "location" text null, "work_mode" text null, "language" text null, "url" text null, "text" text not null, "status" text not null default 'saved', "notes" text null, "applied_at" timestamptz null, "follow_up_on" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "summary" jsonb not null, "requirements" jsonb not null, "warnings" jsonb not null, "told" jsonb not null, "version" int not null default 1, "owner_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "jobs_owner_id_created_at_index" on "jobs" ("owner_id", "created_at");`);

    this.addSql(
      `alter table "jobs" add constraint "jobs_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "jobs" cascade;`);
  }
}
