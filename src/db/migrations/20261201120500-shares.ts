import { Migration } from '@mikro-orm/migrations';

export class Migration20261201120500_shares extends Migration {
  override name = 'Migration20261201120500_shares';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "shares" ("id" uuid not null, "format" text not null, "live" boolean not null, "version" int not null, "views" int not null default 0, "last_viewed_at" timestamptz null, "expires_at" timestamptz not null, "created_at" timestamptz not null, "look" jsonb not null, "content" jsonb null, "token_hash" text not null, "password_hash" text null, "persona_id" uuid not null, "owner_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`alter table "shares" add constraint "shares_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "shares_persona_id_index" on "shares" ("persona_id");`);
    this.addSql(`create index "shares_owner_id_created_at_index" on "shares" ("owner_id", "created_at");`);

    this.addSql(
      `alter table "shares" add constraint "shares_persona_id_foreign" foreign key ("persona_id") references "personas" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "shares" add constraint "shares_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "shares" cascade;`);
  }
}
