import { Migration } from '@mikro-orm/migrations';

export class Migration20261130225510_claims extends Migration {
  override name = 'Migration20261130225510_claims';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "claims" ("key" text not null, "holder" uuid not null, "expires_at" timestamptz not null, primary key ("key"));`,
    );

    this.addSql(`alter table "gap_reports" add "fallback" boolean not null default false;`);

    this.addSql(`create or replace function "cvs_tell_status_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' or new.status is distinct from old.status then
      perform pg_notify('personaforge', 'cv:' || old.id);     end if;     return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create trigger "tell_status" AFTER UPDATE OR DELETE on "cvs" for each ROW execute function "cvs_tell_status_fn"();`,
    );

    this.addSql(`alter table "exports" add "fallback" boolean not null default false;`);

    this.addSql(
      `create or replace function "claims_tell_end_fn"() returns trigger as \$\$ begin perform pg_notify('personaforge', 'claim:' || old.key); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell_end" AFTER DELETE on "claims" for each ROW execute function "claims_tell_end_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "tell_end" on "claims";`);
    this.addSql(`drop function if exists "claims_tell_end_fn"();`);
    this.addSql(`drop table if exists "claims" cascade;`);

    this.addSql(`drop trigger if exists "tell_status" on "cvs";`);
    this.addSql(`drop function if exists "cvs_tell_status_fn"();`);

    this.addSql(`alter table "exports" drop column "fallback";`);

    this.addSql(`alter table "gap_reports" drop column "fallback";`);
  }
}
