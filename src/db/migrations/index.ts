import { Migration20261122140459_init } from './20261122140459-init.ts';
import { Migration20261122143533_knowledge_and_versions } from './20261122143533-knowledge-and-versions.ts';
import { Migration20261122144850_accounts_and_teams } from './20261122144850-accounts-and-teams.ts';
import { Migration20261122150934_readability } from './20261122150934-readability.ts';
import { Migration20261130222633_mail_handover } from './20261130222633-mail-handover.ts';
import { Migration20261130223000_export_sha256 } from './20261130223000-export-sha256.ts';
import { Migration20261130224101_retention } from './20261130224101-retention.ts';
import { Migration20261130225510_claims } from './20261130225510-claims.ts';
import { Migration20261201083500_persona_origin } from './20261201083500-persona-origin.ts';
import { Migration20261201115900_cv_corrections } from './20261201115900-cv-corrections.ts';
import { Migration20261201120500_shares } from './20261201120500-shares.ts';
import { Migration20261201121000_export_pages } from './20261201121000-export-pages.ts';
import { Migration20261201121221_jobs } from './20261201121221-jobs.ts';
import { Migration20261201122500_access_tokens } from './20261201122500-access-tokens.ts';
import { Migration20261201125102_job_reports } from './20261201125102-job-reports.ts';
import { Migration20261201125541_own_templates } from './20261201125541-own-templates.ts';
import { Migration20261201130455_dismissals } from './20261201130455-dismissals.ts';
import { Migration20261201131700_kept_answers } from './20261201131700-kept-answers.ts';
import { Migration20261201132500_photos } from './20261201132500-photos.ts';
import { Migration20261201134000_tailored } from './20261201134000-tailored.ts';

/** Every migration, oldest first. */
export const migrations = [
  Migration20261122140459_init,
  Migration20261122143533_knowledge_and_versions,
  Migration20261122144850_accounts_and_teams,
  Migration20261122150934_readability,
  Migration20261130222633_mail_handover,
  Migration20261130223000_export_sha256,
  Migration20261130224101_retention,
  Migration20261130225510_claims,
  Migration20261201083500_persona_origin,
  Migration20261201115900_cv_corrections,
  Migration20261201120500_shares,
  Migration20261201121000_export_pages,
  Migration20261201121221_jobs,
  Migration20261201122500_access_tokens,
  Migration20261201125102_job_reports,
  Migration20261201125541_own_templates,
  Migration20261201130455_dismissals,
  Migration20261201131700_kept_answers,
  Migration20261201132500_photos,
  Migration20261201134000_tailored,
];
