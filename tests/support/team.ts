import type { Client } from './client.ts';
import type { Mailbox } from './mailbox.ts';

export interface Person {
  id: string;
  token: string;
  email: string;
  password: string;
}

export async function signup(client: Client): Promise<Person> {
  const account = await client.signup();
  const { body } = await client.rest('GET', '/users/me', { token: account.token });
  return { ...account, id: body.id };
}

/** A new person who has joined the team of `inviter`, by a mail that was really sent. */
export async function join(
  client: Client,
  mailbox: Mailbox,
  inviter: Person,
  role?: 'manager' | 'owner',
): Promise<Person> {
  const person = await signup(client);
  await client.rest('POST', '/team/invite', { token: inviter.token, body: { email: person.email } });
  const { token } = await mailbox.take(person.email, /invites you/);
  const accepted = await client.rest('POST', `/team/invites/${token}/accept`, { token: person.token });
  if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.body));
  if (role) await client.rest('PATCH', `/team/members/${person.id}`, { token: inviter.token, body: { role } });
  return person;
}

export async function buildPersona(client: Client, { token }: Person, fields: object = {}): Promise<string> {
  const overrides = {
    summary: 'Ran stages for nine years.',
    skills: ['QLab', 'Rigging'],
    work_history: [
      {
        title: 'Stage Manager',
        company: 'Lantern Theatre',
        start_date: '2015',
        is_current: true,
        highlights: ['Ran 40 productions on tour'],
      },
    ],
    ...fields,
  };
  const { body } = await client.rest('POST', '/personas', {
    token,
    body: { title: 'Stage', overrides: { ...overrides, tags: ['tour'] } },
  });
  return body.id as string;
}
