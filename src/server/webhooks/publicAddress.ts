import { BlockList, isIP } from 'node:net';
import { AtlasError } from '../../domain/errors.ts';

/** Networks that are not of the public internet, as the registries of special-purpose addresses (RFC 6890) list them. */
const NOT_PUBLIC = new BlockList();
for (const network of ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4']) {
  const [address = '', prefix] = network.split('/');
  NOT_PUBLIC.addSubnet(address, Number(prefix), 'ipv4');
}
// Of 2000::/3: special purposes and Teredo, documentation, 6to4, whose addresses hold one of IPv4.
for (const [address, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) NOT_PUBLIC.addSubnet(address, prefix, 'ipv6');

/** All of IPv6 that is given to the public internet; addresses that map one of IPv4 lie outside. */
const GLOBAL_UNICAST = new BlockList();
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the public internet; false for what is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !NOT_PUBLIC.check(address, 'ipv4');
  return family === 6 && !address.includes('%') && GLOBAL_UNICAST.check(address, 'ipv6') && !NOT_PUBLIC.check(address, 'ipv6');
}

/** The address in an URL's host, without the brackets of IPv6; nothing where the host is a name. */
export function addressIn({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 ? undefined : bare;
}

export function refusedAddress(host: string): AtlasError {
  return AtlasError.badInput(`"${host}" leads to an address that is not of the public internet; webhooks go nowhere else unless ATLAS_WEBHOOKS_PRIVATE=1 says so.`, { value: host });
}

/** The URL of a webhook, read as it will be asked (https://2130706433 is https://127.0.0.1); refused where it may not be one. */
export function readWebhookUrl(text: string, allowPrivate: boolean): URL {
  const wrong = (why: string): AtlasError => AtlasError.badInput(`"${text.slice(0, 200)}" cannot be a webhook: ${why}.`, { value: text.slice(0, 200) });
  if (!URL.canParse(text)) throw wrong('it is no address; give one that begins with https://');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:')) throw wrong('it does not begin with https://');
  if (url.username !== '' || url.password !== '') throw wrong('it holds a user or a password; messages are signed instead');
  if (url.hash !== '') throw wrong('it has a part behind #, which is never sent');
  const address = addressIn(url);
  if (address !== undefined && !allowPrivate && !isPublicAddress(address)) throw refusedAddress(url.hostname);
  return url;
}
