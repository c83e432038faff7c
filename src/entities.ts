import type { EntityClass } from '@mikro-orm/core';
import { AuditEntry } from './modules/audit/audit.entity.ts';
import { AccessToken } from './modules/auth/access-token.entity.ts';
import { KnownAddress } from './modules/auth/known-address.entity.ts';
import { OneTimeToken } from './modules/auth/one-time-token.entity.ts';
import { Session } from './modules/auth/session.entity.ts';
import { Throttle } from './modules/throttles/throttle.entity.ts';
import { Claim } from './modules/claims/claim.entity.ts';
import { Cv } from './modules/cvs/cv.entity.ts';
import { Export } from './modules/exports/export.entity.ts';
import { Dismissal } from './modules/gap-analysis/dismissal.entity.ts';
import { GapReport } from './modules/gap-analysis/gap-report.entity.ts';
import { Job } from './modules/jobs/job.entity.ts';
import { Correction } from './modules/knowledge-base/correction.entity.ts';
import { Question } from './modules/knowledge-base/question.entity.ts';
import { QueuedMail } from './modules/mails/mail.entity.ts';
import { KeptAnswer } from './modules/idempotency/kept-answer.entity.ts';
import { Persona } from './modules/personas/persona.entity.ts';
import { PersonaVersion } from './modules/personas/persona-version.entity.ts';
import { Photo } from './modules/photos/photo.entity.ts';
import { Share } from './modules/shares/share.entity.ts';
import { OwnTemplate } from './modules/templates/own-template.entity.ts';
import { Invite } from './modules/teams/invite.entity.ts';
import { Membership, Team } from './modules/teams/team.entity.ts';
import { User } from './modules/users/user.entity.ts';

/** Every table of the service. */
export const entities: EntityClass<object>[] = [
  User,
  Session,
  AccessToken,
  Throttle,
  KnownAddress,
  OneTimeToken,
  QueuedMail,
  Team,
  Membership,
  Invite,
  AuditEntry,
  Claim,
  KeptAnswer,
  Cv,
  Job,
  Persona,
  PersonaVersion,
  GapReport,
  Dismissal,
  Question,
  Correction,
  Export,
  Share,
  OwnTemplate,
  Photo,
];
