import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { networkOf, trustedProxies } from '../src/network.ts';

describe('who asks', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.9', '64:ff9b:0:0::/64'],
    ['unknown', null],
    ['203.0.113.9:8080', null],
    ['', null],
  ])('%s is counted as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('an IPv6 address counts as its first half, however it is written', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.boolean(), (groups, upper) => {
        const short = groups.map((g) => g.toString(16)).join(':');
        const long = groups.map((g) => g.toString(16).padStart(4, '0')).join(':');
        const expected = `${groups
          .slice(0, 4)
          .map((g) => g.toString(16))
          .join(':')}::/64`;
        expect(networkOf(short)).toBe(expected);
        expect(networkOf(upper ? long.toUpperCase() : long)).toBe(expected);
        expect(networkOf(new URL(`http://[${short}]`).hostname.slice(1, -1))).toBe(expected);
      }),
    );
  });
});

describe('TRUST_PROXY', () => {
  it.each([
    ['1', 1],
    [' 3 ', 3],
    ['loopback', ['loopback']],
    ['127.0.0.1, 10.0.0.0/8,fd00::/8, uniquelocal', ['127.0.0.1', '10.0.0.0/8', 'fd00::/8', 'uniquelocal']],
  ])('%j is understood', (value, expected) => {
    expect(
      readConfig({ TRUST_PROXY: value, JWT_SECRET: 'one secret for tests, long enough by far' }).trustProxy,
    ).toEqual(expected);
  });

  it('is none unless said', () => {
    expect(readConfig({ JWT_SECRET: 'one secret for tests, long enough by far' }).trustProxy).toBeNull();
  });

  it.each([
    'true',
    '0',
    '11',
    '-1',
    '1.5',
    'proxy.example.com',
    '10.0.0.0/33',
    '10.0.0.0/0',
    'fd00::/129',
    '10.0.0.1/8/8',
    'loopback,',
    '*',
  ])('%j is a fault that names the variable', (value) => {
    expect(trustedProxies(value)).toBeNull();
    expect(() => readConfig({ TRUST_PROXY: value, JWT_SECRET: 'one secret for tests, long enough by far' })).toThrow(
      ConfigError,
    );
    expect(() => readConfig({ TRUST_PROXY: value, JWT_SECRET: 'one secret for tests, long enough by far' })).toThrow(
      /TRUST_PROXY must be the number/,
    );
  });
});
