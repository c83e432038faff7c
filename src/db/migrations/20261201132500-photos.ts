import { Migration } from '@mikro-orm/migrations';

export class Migration20261201132500_photos extends Migration {
  override name = 'Migration20261201132500_photos';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "photos" ("id" uuid not null, "width" int not null, "height" int not null, "size" int not null, "created_at" timestamptz not null, "jpeg" text not null, "owner_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`alter table "photos" add constraint "photos_owner_id_unique" unique ("owner_id");`);
    this.addSql(
      `alter table "photos" add constraint "photos_owner_id_foreign" foreign key ("owner_id") references "users" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "photos" cascade;`);
  }
}
