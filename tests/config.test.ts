import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const GOOD = { JWT_SECRET: 'one secret for tests, long enough by far' };
const PRODUCTION = { ...GOOD, NODE_ENV: 'production' };

describe('the configuration', () => {
  it.each([
    ['a secret of one character', { JWT_SECRET: 'a'.repeat(40) }, /JWT_SECRET repeats/],
    ['a secret of one word', { JWT_SECRET: 'secret-'.repeat(6) }, /JWT_SECRET repeats/],
    ['a short secret before', { ...GOOD, JWT_SECRET_PREVIOUS: 'short' }, /JWT_SECRET_PREVIOUS must be at least/],
    ['a secret before without one now', { JWT_SECRET_PREVIOUS: GOOD.JWT_SECRET }, /but not JWT_SECRET/],
    ['production without a secret', { NODE_ENV: 'production', SMTP_URL: 'outbox' }, /JWT_SECRET is required/],
    ['production without mail', PRODUCTION, /SMTP_URL is required.*SMTP_URL=outbox/s],
    ['an environment that nobody knows', { ...GOOD, NODE_ENV: 'prod' }, /NODE_ENV must be production, development/],
    [
      'a mail server by another way',
      { ...GOOD, SMTP_URL: 'http://mail' },
      /SMTP_URL must be a URL that begins with smtp/,
    ],
    ['a mail server without a sender', { ...GOOD, SMTP_URL: 'smtp://mail' }, /but not MAIL_FROM/],
  ])('refuses %s and says what to do', (_, environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('takes mails as files in production where that is said', () => {
    expect(readConfig({ ...PRODUCTION, SMTP_URL: 'outbox' })).toMatchObject({
      production: true,
      mail: { smtpUrl: null },
    });
  });

  it('takes a secret that another one has replaced', () => {
    const before = 'the secret of last year, long enough';
    expect(readConfig({ ...GOOD, JWT_SECRET_PREVIOUS: before }).jwtSecretPrevious).toBe(before);
  });
});
