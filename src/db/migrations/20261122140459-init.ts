import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140459_init extends Migration {
  override name = 'Migration20261122140459_init';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "throttles" ("key" text not null, "failures" int not null default 0, "window_ends_at" timestamptz not null, primary key ("key"));`,
    );

    this.addSql(
      `create table "users" ("id" uuid not null, "name" text not null, "email" text not null, "password_hash" text not null, "plan" text not null default 'free', "preferences" jsonb not null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "users" add constraint "users_email_unique" unique ("email");`);

    this.addSql(
      `create table "sessions" ("id" uuid not null, "user_id" uuid not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "sessions_user_id_index" on "sessions" ("user_id");`);

    this.addSql(
      `create table "questions" ("id" uuid not null, "owner_id" uuid not null, "key" text not null, "question" text not null, "field" text not null, "answer" text null, "answered_at" timestamptz null, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "questions" add constraint "questions_owner_id_key_unique" unique ("owner_id", "key");`);

    this.addSql(
      `create table "gap_reports" ("id" uuid not null, "kind" text not null, "engine" text not null, "score" double precision not null, "sub_scores" jsonb not null, "issues" jsonb not null, "open_questions" jsonb not null, "coverage" jsonb not null, "tokens" int not null default 0, "created_at" timestamptz not null, "input_hash" text not null, "owner_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "gap_reports_owner_id_kind_input_hash_index" on "gap_reports" ("owner_id", "kind", "input_hash");`,
    );
    this.addSql(`create index "gap_reports_owner_id_created_at_index" on "gap_reports" ("owner_id", "created_at");`);

    this.addSql(
      `create table "cvs" ("id" uuid not null, "name" text null, "headline" text null, "email" text null, "phone" text null, "location" text null, "summary" text null, "links" jsonb not null, "education" jsonb not null, "skills" jsonb not null, "projects" jsonb not null, "certifications" jsonb not null, "languages" jsonb not null, "awards" jsonb not null, "publications" jsonb not null, "volunteering" jsonb not null, "interests" jsonb not null, "filename" text not null, "status" text not null default 'processing', "created_at" timestamptz not null, "page_count" int null, "language" text null, "work_experience" jsonb not null, "warnings" jsonb not null, "error" jsonb null, "owner_id" uuid not null, "sha256" text not null, "size" int not null, "media_type" text not null, "storage_key" text not null, "raw_text" text not null default '', "provenance" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "cvs_owner_id_created_at_index" on "cvs" ("owner_id", "created_at");`);
    this.addSql(`alter table "cvs" add constraint "cvs_owner_id_sha256_unique" unique ("owner_id", "sha256");`);

    this.addSql(
      `create table "personas" ("id" uuid not null, "name" text null, "headline" text null, "email" text null, "phone" text null, "location" text null, "summary" text null, "links" jsonb not null, "education" jsonb not null, "skills" jsonb not null, "projects" jsonb not null, "certifications" jsonb not null, "languages" jsonb not null, "awards" jsonb not null, "publications" jsonb not null, "volunteering" jsonb not null, "interests" jsonb not null, "title" text not null, "tags" jsonb not null, "work_history" jsonb not null, "sections" jsonb not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "owner_id" uuid not null, "base_cv_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "personas_owner_id_created_at_index" on "personas" ("owner_id", "created_at");`);

    this.addSql(
      `create table "gap_report_personas" ("id" serial primary key, "gap_report_id" uuid not null, "persona_id" uuid not null);`,
    );

    this.addSql(
      `create table "exports" ("id" uuid not null, "format" text not null, "template_id" text null, "filename" text not null, "size" int not null, "created_at" timestamptz not null, "storage_key" text not null, "input_hash" text not null, "persona_id" uuid not null, "owner_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "exports_persona_id_index" on "exports" ("persona_id");`);
    this.addSql(`create index "exports_owner_id_input_hash_index" on "exports" ("owner_id", "input_hash");`);
    this.addSql(`create index "exports_owner_id_created_at_index" on "exports" ("owner_id", "created_at");`);

    this.addSql(
      `alter table "sessions" add constraint "sessions_user_id_foreign" foreign key ("user_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "questions" add constraint "questions_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "gap_reports" add constraint "gap_reports_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "cvs" add constraint "cvs_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "personas" add constraint "personas_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "personas" add constraint "personas_base_cv_id_foreign" foreign key ("base_cv_id") references "cvs" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "gap_report_personas" add constraint "gap_report_personas_gap_report_id_foreign" foreign key ("gap_report_id") references "gap_reports" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "gap_report_personas" add constraint "gap_report_personas_persona_id_foreign" foreign key ("persona_id") references "personas" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "exports" add constraint "exports_persona_id_foreign" foreign key ("persona_id") references "personas" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "exports" add constraint "exports_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "sessions" drop constraint "sessions_user_id_foreign";`);
    this.addSql(`alter table "questions" drop constraint "questions_owner_id_foreign";`);
    this.addSql(`alter table "gap_reports" drop constraint "gap_reports_owner_id_foreign";`);
    this.addSql(`alter table "cvs" drop constraint "cvs_owner_id_foreign";`);
    this.addSql(`alter table "personas" drop constraint "personas_owner_id_foreign";`);
    this.addSql(`alter table "exports" drop constraint "exports_owner_id_foreign";`);
    this.addSql(`alter table "gap_report_personas" drop constraint "gap_report_personas_gap_report_id_foreign";`);
    this.addSql(`alter table "personas" drop constraint "personas_base_cv_id_foreign";`);
    this.addSql(`alter table "gap_report_personas" drop constraint "gap_report_personas_persona_id_foreign";`);
    this.addSql(`alter table "exports" drop constraint "exports_persona_id_foreign";`);

    this.addSql(`drop table if exists "throttles" cascade;`);
    this.addSql(`drop table if exists "users" cascade;`);
    this.addSql(`drop table if exists "sessions" cascade;`);
    this.addSql(`drop table if exists "questions" cascade;`);
    this.addSql(`drop table if exists "gap_reports" cascade;`);
    this.addSql(`drop table if exists "cvs" cascade;`);
    this.addSql(`drop table if exists "personas" cascade;`);
    this.addSql(`drop table if exists "gap_report_personas" cascade;`);
    this.addSql(`drop table if exists "exports" cascade;`);
  }
}
