import { randomUUID } from 'node:crypto';
import type { Ports } from '../../src/context.ts';
import { AccessToken, Scope } from '../../src/modules/auth/access-token.entity.ts';
import { makeAccessToken } from '../../src/modules/auth/access-token.ts';
import { Session } from '../../src/modules/auth/session.entity.ts';
import { hashPassword } from '../../src/modules/auth/passwords.ts';
import { signToken } from '../../src/modules/auth/tokens.ts';
import { hashToken, mailToken } from '../../src/signing.ts';
import { Cv, CvStatus } from '../../src/modules/cvs/cv.entity.ts';
import { Export } from '../../src/modules/exports/export.entity.ts';
import { GapReport } from '../../src/modules/gap-analysis/gap-report.entity.ts';
import { Job } from '../../src/modules/jobs/job.entity.ts';
import { Persona } from '../../src/modules/personas/persona.entity.ts';
import { defaultSections } from '../../src/content.ts';
import { Invite } from '../../src/modules/teams/invite.entity.ts';
import { OwnTemplate } from '../../src/modules/templates/own-template.entity.ts';
import { Share } from '../../src/modules/shares/share.entity.ts';
import { Membership, type Role, Team } from '../../src/modules/teams/team.entity.ts';
import { User } from '../../src/modules/users/user.entity.ts';

export const ACTORS = ['anonymous', 'stranger', 'member', 'manager', 'owner', 'former'] as const;
export type Actor = (typeof ACTORS)[number];

/** A team, who is in it and who is not, and the things of one of its members, which the cells are about. */
export interface World {
  tokens: Record<Actor, string | null>;
  emails: Record<Actor, string>;
  person: Record<
    | 'id'
    | 'cv'
    | 'persona'
    | 'job'
    | 'report'
    | 'export'
    | 'share'
    | 'template'
    | 'sharedTemplate'
    | 'session'
    | 'accessToken',
    string
  >;
  /** tokens of that member, each of one scope */
  programs: Record<Scope, string>;
  /** id and token of an invitation of the team to somebody else */
  invite: { id: string; token: string };
}

export const PASSWORD = 'one password for all of them';
const hashed = hashPassword(PASSWORD);

export async function buildWorld({ orm, config, storage }: Ports, personAllows: boolean): Promise<World> {
  const em = orm.em.fork();
  const passwordHash = await hashed;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const team = em.create(Team, { name: 'The team' });
  const tokens: World['tokens'] = {
    anonymous: null,
    stranger: null,
    member: null,
    manager: null,
    owner: null,
    former: null,
  };
  const emails = {} as World['emails'];
  const user = (role: Role | null, managersMayEdit = false) => {
    const row = em.create(User, { name: 'Some One', email: `${randomUUID()}@example.com`, passwordHash });
    const session = em.create(Session, { user: row, expiresAt });
    if (role) em.create(Membership, { user: row, team, role, managersMayEdit });
    return { row, session, token: signToken(config, { userId: row.id, sessionId: session.id }, new Date()) };
  };
  for (const [actor, role] of [
    ['stranger', null],
    ['member', 'member'],
    ['manager', 'manager'],
    ['owner', 'owner'],
    ['former', null],
  ] as const) {
    const { row, token } = user(role);
    tokens[actor] = token;
    emails[actor] = row.email;
  }
  const accessToken = (user: User, scopes: Scope[]) => {
    const token = makeAccessToken();
    const row = em.create(AccessToken, {
      user,
      name: 'a program',
      scopes,
      prefix: token.slice(0, 7),
      tokenHash: hashToken(token),
      expiresAt,
    });
    return { row, token };
  };
  emails.anonymous = `${randomUUID()}@example.com`;
  const { row: owner, session } = user('member', personAllows);
  const cv = em.create(Cv, {
    owner,
    filename: 'cv.pdf',
    status: CvStatus.PARSED,
    sha256: randomUUID(),
    size: 4,
    mediaType: 'application/pdf',
    storageKey: `cvs/${randomUUID()}`,
  });
  const persona = em.create(Persona, {
    title: 'Stage',
    owner,
    baseCv: cv,
    summary: 'Runs shows.',
    skills: ['QLab'],
    sections: defaultSections(),
  });
  const report = em.create(GapReport, {
    kind: 'general',
    engine: 'rules',
    score: 50,
    inputHash: randomUUID(),
    owner,
    personas: [persona],
  });
  const job = em.create(Job, {
    owner,
    title: 'Stage manager',
    employer: null,
    location: null,
    workMode: null,
    language: 'en',
    text: 'Requirements:\n- QLab',
    summary: { pay: null, hours: null, contract: null, start: null, benefits: [] },
    requirements: [],
    warnings: [],
  });
  const exported = em.create(Export, {
    format: 'md',
    templateId: 'markdown',
    filename: 'a.md',
    size: 4,
    storageKey: `exports/${randomUUID()}`,
    inputHash: randomUUID(),
    persona,
    owner,
  });
  const ownTemplate = (shared: boolean) =>
    em.create(OwnTemplate, { name: 'Own', base: 'classic', config: {}, shared, owner });
  const [template, sharedTemplate] = [ownTemplate(false), ownTemplate(true)];
  const share = em.create(Share, {
    format: 'html',
    live: true,
    version: 1,
    look: {},
    expiresAt,
    tokenHash: randomUUID(),
    persona,
    owner,
  });
  const id = randomUUID();
  const token = mailToken(config.jwtSecret, id);
  em.create(Invite, {
    id,
    team,
    email: `${randomUUID()}@example.com`,
    tokenHash: hashToken(token),
    invitedBy: null,
    expiresAt,
  });
  const { row: accessTokenRow } = accessToken(owner, ['read']);
  const programs = Object.fromEntries(
    Object.values(Scope).map((scope) => [scope, accessToken(owner, [scope]).token]),
  ) as Record<Scope, string>;
  await em.flush();
  for (const key of [cv.storageKey, exported.storageKey]) await storage.put(key, Buffer.from('text'), 'text/plain');
  return {
    tokens,
    emails,
    person: {
      id: owner.id,
      cv: cv.id,
      persona: persona.id,
      job: job.id,
      report: report.id,
      export: exported.id,
      share: share.id,
      template: template.id,
      sharedTemplate: sharedTemplate.id,
      session: session.id,
      accessToken: accessTokenRow.id,
    },
    invite: { id, token },
    programs,
  };
}
