import type { Address } from './address.ts';
import { decode } from './file-in-link.signal.ts';
import { fromBase64 } from './carries-your-address.signal.ts';
import { fromLists } from './from-lists.ts';
import { onList } from './host-lists.ts';
import { redirectRows } from './redirect-rows.ts';
import { endsWithAny } from './word-list.ts';

/** Where an address leads on to: an address inside its query, path or fragment. */
export interface Inner {
  readonly href: string;
  /** `listed`: a redirector that is known; `guessed`: a parameter named like one; `carried`: the path or the query ends in an address, as archives and proxies write it. */
  readonly by: 'listed' | 'guessed' | 'carried';
}

/** Names under which sites hand on an address; `return` and the like of sign-in pages only matter where they leave the owner. */
const namedLike = /^(?:url|u|uri|link|href|to|go|goto|out|target|dest|destination|redir|redirect|redirect_ur[il]|redirecturl|redirectto|redirect_to|next|continue|return|returnurl|return_url|returnto|rurl|r|q|adurl|ds_dest_url|location|forward|fwd|jump|site|page|view|src|source|navigate|exit|away|external|ref|l|a|x|z)$/i;

export function innerAddress(address: Address): Inner | null {
  const { host, lists, path, query } = address;
  if (host === '' || (query === '' && !path.includes('.'))) return null;
  if ((lists & onList.wrapper) !== 0 || host.startsWith('www.google.')) {
    const inner = unwrapped(address);
    if (inner !== undefined) return inner;
  }
  const named = rowFor(address);
  if (named !== undefined) {
    const value = parameter(query, named);
    const href = value === null ? null : asAddress(value, true);
    return href === null ? null : { href, by: 'listed' };
  }
  return (lists & onList.tracker) === 0 ? guessed(query, path) : null;
}

/** What services of filters, translators and caches wrap, each in a way of its own; undefined where it is no such address. */
function unwrapped({ host, path, query }: Address): Inner | null | undefined {
  const proofpoint = /^urldefense\.(?:com|us)$/.test(host) ? /^\/v3\/__(https?:\/{1,2}.{1,2000}?)(?:__;|$)/.exec(path + query) : null;
  if (proofpoint !== null) return { href: proofpoint[1]!, by: 'listed' };
  if (host === 'urldefense.proofpoint.com' && path.startsWith('/v2/')) {
    const wrapped = parameter(query, ['u']);
    // Proofpoint v2 writes % as - and / as _.
    return wrapped === null ? null : { href: decode(wrapped.replaceAll('-', '%').replaceAll('_', '/')), by: 'listed' };
  }
  if (host.endsWith('.translate.goog')) return { href: `https://${host.slice(0, -'.translate.goog'.length).replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-')}/`, by: 'listed' };
  if (host.endsWith('.cdn.ampproject.org') || (host.startsWith('www.google.') && path.startsWith('/amp/'))) {
    const amp = /\/(?:c|v|i|amp)\/(?:s\/)?([^/?#]{4,250}\.[^?#]{2,1000})/.exec(path);
    return amp === null ? null : { href: `https://${amp[1]!}`, by: 'listed' };
  }
  if (!/(?:^|\.)mimecast(?:protect)?\.com$/.test(host)) return undefined;
  const domain = parameter(query, ['domain']);
  return domain === null ? null : { href: `https://${domain}/`, by: 'listed' };
}

function guessed(query: string, path: string): Inner | null {
  const inPath = path.indexOf('/http');
  const whole = /^\?https?(?::|%3a)/i.test(query) ? query.slice(1, 2000) : inPath >= 0 && /^\/https?:\/{1,2}[^/]/.test(path.slice(inPath, inPath + 12)) ? path.slice(inPath + 1, inPath + 2000) : null;
  if (whole !== null) return { href: decode(whole), by: 'carried' };
  // An address in a parameter begins with slashes, as they are, escaped or in base64.
  if (query.length < 6 || !(query.includes('//') || query.includes('%') || query.includes('\\') || query.includes('aHR0c'))) return null;
  for (const pair of query.slice(1, 4000).split('&').slice(0, 40)) {
    const equals = pair.indexOf('=');
    if (equals < 1 || !namedLike.test(pair.slice(0, equals))) continue;
    const href = asAddress(decode(pair.slice(equals + 1)), false);
    if (href !== null) return { href, by: 'guessed' };
  }
  return null;
}

function parameter(query: string, names: readonly string[]): string | null {
  for (const pair of query.slice(1, 6000).split(/[&;]/).slice(0, 60)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && names.includes(pair.slice(0, equals))) return decode(pair.slice(equals + 1));
  }
  return null;
}

/** The value as an address: with a scheme, with two slashes, in base64 (as Bing writes it, with two characters in front); bare hosts only from listed redirectors. */
function asAddress(value: string, listed: boolean): string | null {
  const twice = /^https?%3a/i.test(value) ? decode(value) : value;
  if (/^(?:https?:)?[/\\]{2}[^/\\\s]/i.test(twice)) return twice.startsWith('http') ? twice : `https:${twice}`;
  const encoded = /^(?:a1)?(aHR0c[A-Za-z0-9+/_-]{8,2000})={0,2}$/.exec(twice);
  if (encoded !== null) return fromBase64(encoded[1]!) || null;
  return listed && /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?:\/|$)/i.test(twice) ? `https://${twice}` : null;
}

function rowFor({ host, lists, path }: Address): readonly string[] | undefined {
  if ((lists & onList.redirector) === 0 && !host.includes('google.')) return undefined;
  const name = host.startsWith('www.') ? host.slice(4) : /^www\.google\.[a-z.]+$/.test(host) ? 'google.com' : host;
  const google = /^google\.(?:com?\.)?[a-z]{2,3}$/.test(name) ? 'google.com' : name;
  const at = endsWithAny(google, hostsWithRows());
  return at === undefined ? undefined : redirectRows().get(at)!.find(row => path.startsWith(row.path))?.names;
}

const hostsWithRows = fromLists((): ReadonlySet<string> => new Set(redirectRows().keys()));
