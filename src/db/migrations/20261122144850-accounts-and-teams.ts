import { Migration } from '@mikro-orm/migrations';

export class Migration20261122144850_accounts_and_teams extends Migration {
  override name = 'Migration20261122144850_accounts_and_teams';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "teams" ("id" uuid not null, "name" text not null, "managers_may_edit" boolean not null default true, "created_at" timestamptz not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "mails" ("id" uuid not null, "template" text not null, "to" text not null, "recipient_id" uuid null, "sender_id" uuid null, "link_id" uuid null, "team" text null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "mails_to_index" on "mails" ("to");`);
    this.addSql(`create index "mails_recipient_id_index" on "mails" ("recipient_id");`);
    this.addSql(`create index "mails_sender_id_index" on "mails" ("sender_id");`);

    this.addSql(
      `create table "one_time_tokens" ("id" uuid not null, "purpose" text not null, "token_hash" text not null, "address" text not null, "user_id" uuid null, "expires_at" timestamptz not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "one_time_tokens" add constraint "one_time_tokens_token_hash_unique" unique ("token_hash");`,
    );
    this.addSql(`create index "one_time_tokens_user_id_index" on "one_time_tokens" ("user_id");`);

    this.addSql(
      `create table "memberships" ("id" uuid not null, "user_id" uuid not null, "team_id" uuid not null, "role" text not null, "managers_may_edit" boolean not null default false, "joined_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "memberships" add constraint "memberships_user_id_unique" unique ("user_id");`);
    this.addSql(`create index "memberships_team_id_index" on "memberships" ("team_id");`);

    this.addSql(
      `create table "known_addresses" ("id" uuid not null, "user_id" uuid not null, "address_hash" text not null, "last_used_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "known_addresses" add constraint "known_addresses_user_id_address_hash_unique" unique ("user_id", "address_hash");`,
    );

    this.addSql(
      `create table "invites" ("id" uuid not null, "team_id" uuid not null, "email" text not null, "token_hash" text not null, "invited_by_id" uuid null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "invites_email_index" on "invites" ("email");`);
    this.addSql(`alter table "invites" add constraint "invites_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "invites_invited_by_id_index" on "invites" ("invited_by_id");`);
    this.addSql(`alter table "invites" add constraint "invites_team_id_email_unique" unique ("team_id", "email");`);

    this.addSql(
      `create table "audit_entries" ("id" uuid not null, "action" text not null, "actor_id" uuid not null, "subject_id" uuid not null, "persona_id" uuid null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "audit_entries_subject_id_created_at_index" on "audit_entries" ("subject_id", "created_at");`,
    );

    this.addSql(`alter table "sessions" add "last_used" timestamptz not null default now();`);

    this.addSql(
      `alter table "mails" add constraint "mails_recipient_id_foreign" foreign key ("recipient_id") references "users" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "mails" add constraint "mails_sender_id_foreign" foreign key ("sender_id") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "one_time_tokens" add constraint "one_time_tokens_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "memberships" add constraint "memberships_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "memberships" add constraint "memberships_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "known_addresses" add constraint "known_addresses_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "invites" add constraint "invites_team_id_foreign" foreign key ("team_id") references "teams" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "invites" add constraint "invites_invited_by_id_foreign" foreign key ("invited_by_id") references "users" ("id") on delete set null;`,
    );

    this.addSql(
      `create or replace function "audit_entries_append_only_fn"() returns trigger as \$\$ begin raise exception 'audit_entries is append-only'; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "append_only" BEFORE DELETE OR UPDATE on "audit_entries" for each STATEMENT execute function "audit_entries_append_only_fn"();`,
    );

    // their keys were plain addresses
    this.addSql(`delete from "throttles";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "memberships" drop constraint "memberships_team_id_foreign";`);
    this.addSql(`alter table "invites" drop constraint "invites_team_id_foreign";`);

    this.addSql(`drop table if exists "teams" cascade;`);
    this.addSql(`drop table if exists "mails" cascade;`);
    this.addSql(`drop table if exists "one_time_tokens" cascade;`);
    this.addSql(`drop table if exists "memberships" cascade;`);
    this.addSql(`drop table if exists "known_addresses" cascade;`);
    this.addSql(`drop table if exists "invites" cascade;`);
    this.addSql(`drop table if exists "audit_entries" cascade;`);
    this.addSql(`drop function if exists "audit_entries_append_only_fn"();`);

    this.addSql(`alter table "sessions" drop column "last_used";`);
  }
}
