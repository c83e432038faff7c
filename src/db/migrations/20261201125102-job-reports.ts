import { Migration } from '@mikro-orm/migrations';

export class Migration20261201125102_job_reports extends Migration {
  override name = 'Migration20261201125102_job_reports';

  override up(): void | Promise<void> {
    this.addSql(`alter table "gap_reports" add "job_id" uuid null;`);
    this.addSql(
      `alter table "gap_reports" add constraint "gap_reports_job_id_foreign" foreign key ("job_id") references "jobs" ("id") on delete set null;`,
    );
    this.addSql(`create index "gap_reports_job_id_index" on "gap_reports" ("job_id");`);
    // what a report found before has ids of its own as well
    for (const list of ['issues', 'coverage'])
      this.addSql(
        `update "gap_reports" set "${list}" = (select coalesce(jsonb_agg(jsonb_build_object('id', gen_random_uuid()) || item ` +
          `order by place), '[]') from jsonb_array_elements("${list}") with ordinality as items (item, place));`,
      );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "gap_reports" drop constraint "gap_reports_job_id_foreign";`);

    this.addSql(`alter table "gap_reports" drop column "job_id";`);
  }
}
