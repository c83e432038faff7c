import { Migration } from '@mikro-orm/migrations';

export class Migration20261130224101_retention extends Migration {
  override name = 'Migration20261130224101_retention';

  override up(): void | Promise<void> {
    this.addSql(`alter table "mails" add "failed_at" timestamptz null, add "failure" text null;`);

    this.addSql(`alter table "invites" add "mail_id" uuid null;`);
    this.addSql(
      `alter table "invites" add constraint "invites_mail_id_foreign" foreign key ("mail_id") references "mails" ("id") on delete set null;`,
    );
    this.addSql(`create index "invites_mail_id_index" on "invites" ("mail_id");`);

    this.addSql(`drop trigger if exists "append_only" on "audit_entries";`);
    this.addSql(`drop function if exists "audit_entries_append_only_fn"();`);
    this.addSql(
      `create or replace function "audit_entries_append_only_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' and current_setting('personaforge.retention', true) = 'on' then return null; end if;     raise exception 'audit_entries is append-only'; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "append_only" BEFORE DELETE OR UPDATE on "audit_entries" for each STATEMENT execute function "audit_entries_append_only_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "invites" drop constraint "invites_mail_id_foreign";`);

    this.addSql(`drop trigger if exists "append_only" on "audit_entries";`);
    this.addSql(`drop function if exists "audit_entries_append_only_fn"();`);
    this.addSql(
      `create or replace function "audit_entries_append_only_fn"() returns trigger as \$\$ begin raise exception 'audit_entries is append-only'; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "append_only" BEFORE DELETE OR UPDATE on "audit_entries" for each STATEMENT execute function "audit_entries_append_only_fn"();`,
    );

    this.addSql(`drop index "invites_mail_id_index";`);
    this.addSql(`alter table "invites" drop column "mail_id";`);

    this.addSql(`alter table "mails" drop column "failed_at", drop column "failure";`);
  }
}
