import { describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { useMailbox } from './support/mailbox.ts';

const mailbox = useMailbox();
const app = useApp({}, Object.assign(mailbox.environment, { TRUST_PROXY: '1' }));

let networks = 0;
/** an address that no test has used before */
const newAddress = () => `198.51.${100 + Math.floor(++networks / 250)}.${networks % 250}`;

interface From {
  address: string;
  cookie?: string;
  token?: string;
}

const signIn = async (email: string, password: string, { address, cookie }: From) =>
  app.client.rest('POST', '/auth/login', {
    body: { email, password },
    headers: { 'x-forwarded-for': address, ...(cookie && { cookie }) },
  });

const signUp = async (address: string) => {
  const email = `lock-${networks}-${Date.now()}@example.com`;
  const password = 'quite a good password';
  const answer = await app.client.rest('POST', '/auth/signup', {
    body: { email, password, name: 'Lou Lock' },
    headers: { 'x-forwarded-for': address },
  });
  return { email, password, token: answer.body.token as string, cookie: cookieOf(answer.headers) };
};

const cookieOf = (headers: Headers) => headers.getSetCookie()[0]?.split(';')[0] ?? '';

async function guess(email: string, times: number, address: () => string) {
  const statuses: number[] = [];
  for (let i = 0; i < times; i++) statuses.push((await signIn(email, `guess ${i}`, { address: address() })).status);
  return statuses;
}

describe('behind a proxy that is trusted', () => {
  it('one stranger locks out nobody at another address', async () => {
    const owner = await signUp(newAddress());
    const stranger = newAddress();
    expect((await guess(owner.email, 12, () => stranger)).at(-1)).toBe(429);
    expect((await signIn(owner.email, owner.password, { address: newAddress() })).status).toBe(200);
  });

  it('what the client writes into X-Forwarded-For does not shift the limit', async () => {
    const owner = await signUp(newAddress());
    const stranger = newAddress();
    const statuses = await guess(owner.email, 12, () => `${newAddress()}, ${stranger}`);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(statuses.at(-1)).toBe(429);
  });

  it('the addresses of one IPv6 network count together', async () => {
    const owner = await signUp(newAddress());
    let host = 0;
    const statuses = await guess(owner.email, 12, () => `2001:db8:7:7::${(++host).toString(16)}`);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('the device of an account', () => {
  it('is marked by a cookie that no script sees and that signs nobody in', async () => {
    const address = newAddress();
    const owner = await signUp(address);
    const answer = await signIn(owner.email, owner.password, { address });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^personaforge_device=[\w.-]+; Max-Age=\d{8}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/,
    );
    expect((await app.client.rest('GET', '/users/me', { headers: { cookie: owner.cookie } })).status).toBe(401);
    expect(
      (await signIn(owner.email, owner.password, { address, cookie: owner.cookie })).headers.getSetCookie(),
    ).toEqual([]);
  });

  it('is not locked out by a stranger at its own address', async () => {
    const address = newAddress();
    const owner = await signUp(address);
    expect((await guess(owner.email, 11, () => address)).at(-1)).toBe(429);
    expect((await signIn(owner.email, owner.password, { address })).status).toBe(429);
    expect((await signIn(owner.email, owner.password, { address, cookie: owner.cookie })).status).toBe(200);
    const change = { current_password: owner.password, new_password: 'another good password' };
    const headers = { 'x-forwarded-for': address };
    expect(
      (await app.client.rest('POST', '/auth/password', { token: owner.token, body: change, headers })).status,
    ).toBe(200);
  });

  it('counts its own tries, and is worth nothing for another account or when it is made up', async () => {
    const owner = await signUp(newAddress());
    const other = await signUp(newAddress());
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++)
      statuses.push((await signIn(owner.email, `guess ${i}`, { address: newAddress(), cookie: owner.cookie })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const address = newAddress();
    for (const cookie of [other.cookie, `${owner.cookie.slice(0, -1)}_`, 'personaforge_device=a.b']) {
      for (let i = 0; i < 11; i++) await signIn(owner.email, `guess ${i}`, { address, cookie });
      expect((await signIn(owner.email, owner.password, { address, cookie })).status).toBe(429);
    }
  });
});

describe('an owner at an address never seen before', () => {
  it('gets through while strangers at many addresses use up their tries', async () => {
    const owner = await signUp(newAddress());
    const strangers = Array.from({ length: 9 }, newAddress);
    for (const stranger of strangers) await guess(owner.email, 10, () => stranger);
    expect(
      (
        await guess(
          owner.email,
          3,
          (
            (address) => () =>
              address
          )(newAddress()),
        )
      ).at(-1),
    ).toBe(429);
    expect((await signIn(owner.email, owner.password, { address: newAddress() })).status).toBe(200);
  });

  it('gets in by the mail in any case, and the device is known from then on', async () => {
    const owner = await signUp(newAddress());
    const address = newAddress();
    await guess(owner.email, 11, () => address);
    const headers = { 'x-forwarded-for': address };
    await app.client.rest('POST', '/auth/reset', { body: { email: owner.email }, headers });
    const { token } = await mailbox.take(owner.email, /password/i);
    const answer = await app.client.rest('POST', '/auth/reset/confirm', {
      body: { token, new_password: 'a fresh good password' },
      headers,
    });
    expect(answer.status).toBe(200);
    const cookie = cookieOf(answer.headers);
    expect((await signIn(owner.email, 'a fresh good password', { address, cookie })).status).toBe(200);
  });
});
