import { Migration } from '@mikro-orm/migrations';

export class Migration20261201131700_kept_answers extends Migration {
  override name = 'Migration20261201131700_kept_answers';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "kept_answers" ("id" text not null, "payload" text not null, "answer" text not null, "created_at" timestamptz not null, "user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "kept_answers_created_at_index" on "kept_answers" ("created_at");`);
    this.addSql(`create index "kept_answers_user_id_index" on "kept_answers" ("user_id");`);

    this.addSql(
      `alter table "kept_answers" add constraint "kept_answers_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kept_answers" cascade;`);
  }
}
