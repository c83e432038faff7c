import { randomUUID } from 'node:crypto';
import { ask, CV_NAME, sha256, uniqueCv, type Reply } from './client.ts';

/** What one person asked for and what was answered with 200: the oracle holds the service to it. */
export interface Person {
  email: string;
  token: string;
  /** by sha256 of the bytes */
  cvs: Map<string, { bytes: Buffer; id: string | null }>;
  /** by title; `tried` and `acknowledged` count the patches */
  personas: Map<string, { id: string | null; tried: number; acknowledged: number }>;
  /** by persona and format: the same input is one export */
  exports: Map<string, { id: string | null }>;
  /** by address */
  invites: Map<string, { acknowledged: boolean }>;
}

export interface Ledger {
  people: Person[];
  /** what was acknowledged so far */
  size(): number;
  forget(): void;
}

export function createLedger(): Ledger {
  const people: Person[] = [];
  return {
    people,
    size: () => people.reduce((sum, person) => sum + acknowledged(person), 0),
    forget: () => void people.splice(0),
  };
}

const acknowledged = ({ cvs, personas, exports, invites }: Person) =>
  [...cvs.values(), ...exports.values()].filter(({ id }) => id).length +
  [...personas.values()].reduce((sum, persona) => sum + (persona.id ? 1 : 0) + persona.acknowledged, 0) +
  [...invites.values()].filter((invite) => invite.acknowledged).length;

/** The actions of a person, each written into the ledger as it is tried and as it is acknowledged. */
export function actions(base: string) {
  return {
    async signup(ledger: Ledger): Promise<Person> {
      const email = `user-${randomUUID()}@example.com`;
      const answer = await ask(base, 'POST', '/auth/signup', {
        body: { email, password: `pw ${randomUUID()}`, name: 'Robin Example' },
      });
      if (answer.status !== 200) throw new Error(`no account: ${answer.status} ${JSON.stringify(answer.body)}`);
      const person: Person = {
        email,
        token: answer.body.token,
        cvs: new Map(),
        personas: new Map(),
        exports: new Map(),
        invites: new Map(),
      };
      ledger.people.push(person);
      return person;
    },
    async upload(person: Person, given?: Buffer, signal?: AbortSignal): Promise<Reply> {
      const bytes = given ?? (await uniqueCv());
      const entry = person.cvs.get(sha256(bytes)) ?? { bytes, id: null };
      person.cvs.set(sha256(bytes), entry);
      const answer = await ask(base, 'POST', '/cv/upload', {
        token: person.token,
        file: { bytes, name: 'orla.pdf' },
        ...(signal && { signal }),
      });
      // the first one stays: the same bytes are the same CV
      if (answer.status === 200) entry.id ??= answer.body.cv_id;
      return answer;
    },
    async createPersona(person: Person): Promise<Reply> {
      const title = `Stage ${randomUUID()}`;
      const entry = { id: null as string | null, tried: 0, acknowledged: 0 };
      person.personas.set(title, entry);
      const body = { title, overrides: { name: CV_NAME, summary: 'Ran stages for nine years.', skills: ['QLab'] } };
      const answer = await ask(base, 'POST', '/personas', { token: person.token, body });
      if (answer.status === 200) entry.id = answer.body.id;
      return answer;
    },
    async patchPersona(person: Person): Promise<Reply | null> {
      const [entry] = [...person.personas.values()];
      if (!entry?.id) return null;
      entry.tried++;
      const body = { summary: `Ran stages, told ${entry.tried} times.` };
      const answer = await ask(base, 'PATCH', `/personas/${entry.id}`, { token: person.token, body });
      if (answer.status === 200) entry.acknowledged++;
      return answer;
    },
    async export(person: Person, format: string): Promise<Reply | null> {
      // the first one is there to be changed
      const entry = [...person.personas.values()].slice(1).findLast(({ id }) => id);
      if (!entry) return null;
      const key = `${entry.id} ${format}`;
      const known = person.exports.get(key) ?? { id: null };
      person.exports.set(key, known);
      const answer = await ask(base, 'POST', `/export/${entry.id}`, { token: person.token, body: { format } });
      if (answer.status === 200) known.id = answer.body.id;
      return answer;
    },
    async invite(person: Person): Promise<Reply> {
      const email = `guest-${randomUUID()}@example.com`;
      const entry = { acknowledged: false };
      person.invites.set(email, entry);
      const answer = await ask(base, 'POST', '/team/invite', { token: person.token, body: { email } });
      entry.acknowledged = answer.status === 200;
      return answer;
    },
  };
}

export type Actions = ReturnType<typeof actions>;
