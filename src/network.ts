import { isIP, isIPv4 } from 'node:net';

/** Names of address ranges that Express knows. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];
const MAX_HOPS = 10;

/** What Express calls `trust proxy`: how many proxies stand before the service, or which addresses they have. */
export type TrustedProxies = number | string[];

/** Reads `TRUST_PROXY`. Null for what says neither exactly. */
export function trustedProxies(value: string): TrustedProxies | null {
  if (/^\d{1,2}$/.test(value.trim())) {
    const hops = Number(value);
    return hops >= 1 && hops <= MAX_HOPS ? hops : null;
  }
  const items = value.split(',').map((item) => item.trim());
  return items.every((item) => RANGES.includes(item) || isNetwork(item)) ? items : null;
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = isIPv4(address) ? 32 : 128;
  if (!isIP(address) || rest.length) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= bits);
}

/** Origins as browsers name them, or every one. */
export type AllowedOrigins = string[] | '*';

/** Reads `CORS_ORIGINS`. Null for what holds anything but origins. */
export function allowedOrigins(value: string): AllowedOrigins | null {
  if (value.trim() === '*') return '*';
  const items = value.split(',').map((item) => item.trim().replace(/\/$/, ''));
  return items.every(isOrigin) ? items : null;
}

const isOrigin = (item: string) =>
  !item.includes('*') &&
  URL.canParse(item) &&
  /^https?:$/.test(new URL(item).protocol) &&
  new URL(item).origin === item;

/** A home or a phone has a whole /64 of IPv6 addresses and changes between them at will. */
const IPV6_NETWORK_GROUPS = 4;
const IPV6_GROUPS = 8;

/** Who asks, as limits count: an IPv4 address, or the /64 that an IPv6 address lies in. Null for what is no address. */
export function networkOf(text: string): string | null {
  const address = text.replace(/%.*$/, '').toLowerCase();
  const mapped = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  if (isIPv4(address)) return address;
  if (isIP(address) !== 6) return null;
  return `${ipv6Groups(address).slice(0, IPV6_NETWORK_GROUPS).join(':')}::/64`;
}

const IPV6_LOOPBACK_NETWORK = '0:0:0:0::/64';

/** Whether a network as `networkOf` tells it is this machine itself. */
export const isLoopback = (network: string): boolean =>
  network === IPV6_LOOPBACK_NETWORK || (isIPv4(network) && network.startsWith('127.'));

function ipv6Groups(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const groups = (part: string) => part.split(':').filter(Boolean).flatMap(groupsOf);
  const [first, last] = [groups(head), groups(tail ?? '')];
  return [...first, ...Array.from({ length: IPV6_GROUPS - first.length - last.length }, () => '0'), ...last];
}

/** The last 32 bits may be written as an IPv4 address. */
function groupsOf(group: string): string[] {
  if (!group.includes('.')) return [Number.parseInt(group, 16).toString(16)];
  const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
  return [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
}
