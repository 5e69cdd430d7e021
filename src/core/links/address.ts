import { parse as parseSuffix } from 'tldts';
import { listsOf, listsOfHost, onList, tailOn } from './host-lists.ts';
import { readPlain, tailHolds, type PlainParts } from './plain-address.ts';
import { decodeLabel } from './punycode.ts';
import { trait } from './traits.ts';

/** What an address is for; only `web` addresses have a host that signals judge. */
export type Purpose = 'web' | 'code' | 'program' | 'contact' | 'inside' | 'broken';

/** An address taken apart once for all signals. */
export interface Address {
  /** As written, trimmed; browsers' harmless mending applied. */
  readonly written: string;
  readonly purpose: Purpose;
  /** Lower case, without the colon; empty when the address has none. */
  readonly scheme: string;
  /** In ASCII (IDNA) and lower case, IP addresses in their usual notation, no trailing dot; empty when there is none. */
  readonly host: string;
  /** Lists that hold the host, a domain above it, or its ending (`onList`). */
  readonly lists: number;
  /** What it has at first sight (`trait`). */
  readonly traits: number;
  /** Browsers read it letter by letter: plain ASCII without escapes in the host, no user, no port, no international label. */
  readonly asWritten: boolean;
  /** The host as people read it. */
  readonly shownHost: string;
  /** The part of the address between `//` and `@`, as written. */
  readonly user: string;
  readonly port: string;
  /** From the first slash, as written but for harmless differences; never decoded. */
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
  readonly ip: 'v4' | 'v6' | null;
  /** Registrable domain, private suffixes (github.io) included; the host itself when it has none. */
  readonly domain: string;
  /** Registrable domain of who runs the suffix: `github.io` for `someone.github.io`, else the same as `domain`. */
  readonly owner: string;
  readonly suffix: string;
  /** The last label of the suffix. */
  readonly ending: string;
  /** False for hosts that end in no ending of the public list. */
  readonly knownSuffix: boolean;
  /** The label in front of the suffix, as people read it. */
  readonly label: string;
  /** Everything left of the registrable domain, as people read it; empty when there is nothing. */
  readonly subdomain: string;
  /** Under whose name the page lies when anybody can put one up there (`weebly.com`); null for a host of its own. */
  readonly hoster: string | null;
  readonly hosted: boolean;
}

const codeSchemes = new Set(['javascript', 'data', 'vbscript', 'blob', 'filesystem', 'livescript', 'mocha', 'jar', 'view-source']);
const webSchemes = new Set(['http', 'https', 'ftp', 'ftps', 'ws', 'wss', 'hxxp', 'hxxps', 'feed']);
const contactSchemes = new Set(['mailto', 'tel', 'sms', 'smsto', 'callto', 'sip', 'sips', 'xmpp', 'facetime', 'facetime-audio', 'skype', 'whatsapp', 'tg', 'viber', 'webcal', 'geo', 'maps', 'about', 'cid', 'mid', 'im', 'msteams', 'zoommtg', 'slack', 'intercom']);

const lineBreak = /[\t\n\r]/;

/** Takes any href or written address apart. Never throws; what cannot be read is `broken`. */
export function parseAddress(href: string): Address {
  const parts = href.length > 8192 ? null : readPlain(href);
  if (parts !== null) return plainWeb(href, parts);
  const written = href.length > 8192 ? href.slice(0, 8192) : href;
  // What browsers do before they read an address: drop line breaks and tabs, trim control characters and spaces.
  const clean = (lineBreak.test(written) ? written.replace(/[\t\n\r]/g, '') : written).replace(/^[\0- ]+/, '').trimEnd();
  if (clean.startsWith('\\\\')) return unc(clean);
  const scheme = schemeOf(clean);
  if (scheme === '') {
    if (clean.startsWith('//')) return web(clean, 'https', clean.slice(2));
    return looksLikeHost(clean) ? web(clean, 'http', clean) : bare(clean, 'inside', '');
  }
  if (codeSchemes.has(scheme)) return bare(clean, 'code', scheme);
  const rest = clean.slice(scheme.length + 1);
  if (webSchemes.has(scheme)) return web(clean, scheme.replace('xx', 'tt'), rest.replace(/^[/\\]+/, ''));
  if (scheme === 'file') return unc(`\\\\${rest.replace(/^[/\\]{1,2}/, '')}`, clean);
  if (contactSchemes.has(scheme)) return bare(clean, 'contact', scheme);
  return bare(clean, 'program', scheme);
}

/** Registrable domain of a host or an address, hosting suffixes (github.io) included; null where there is none. */
export function registrableDomain(hostOrUrl: string): string | null {
  return domainOf(hostOrUrl.includes('/') || hostOrUrl.includes(':') ? parseAddress(hostOrUrl).host : hostOrUrl);
}

const icannOnly = { allowPrivateDomains: false, extractHostname: false, validateHostname: false, detectIp: false };
const named = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: false };
const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: true };

function domainOf(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === '' || name.startsWith('.') ? null : parseSuffix(name, options).domain;
}

function schemeOf(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 40) return '';
  const scheme = text.slice(0, colon).toLowerCase();
  if (!/^[a-z][a-z0-9+.-]*$/.test(scheme)) return '';
  // `example.com:8080/x` is a host with a port, not a scheme.
  return (scheme.includes('.') || scheme === 'localhost') && /^\d/.test(text.slice(colon + 1, colon + 2)) ? '' : scheme;
}

function looksLikeHost(text: string): boolean {
  const host = text.slice(0, 260).split(/[/\\?#:]/, 1)[0] ?? '';
  if (!/^[^\s@%]+\.[^\s@.%]{2,}\.?$/.test(host)) return false;
  return host.toLowerCase().startsWith('www.') || parseSuffix(host.toLowerCase(), options).isIcann === true;
}

const unnamed = { ip: null, domain: '', owner: '', suffix: '', knownSuffix: false, label: '', subdomain: '', hoster: null } as const;

function bare(written: string, purpose: Purpose, scheme: string): Address {
  return whole({ written, purpose, scheme, user: '', port: '', path: '', query: '', fragment: '' }, '', unnamed, 0, unread);
}

function unc(share: string, written: string = share): Address {
  const [host = '', ...path] = share.slice(2).split(/[\\/]/);
  if (host === '' || /^[a-z]:$/i.test(host)) return { ...bare(written, 'program', 'file'), path: `/${path.join('/')}` };
  return withHost({ written, purpose: 'program', scheme: 'file', user: '', port: '', path: `/${path.join('/')}`, query: '', fragment: '' }, host.split('@', 1)[0]!.toLowerCase());
}

function web(written: string, scheme: string, rest: string): Address {
  const authority = /^[^/\\?#]*/.exec(rest)![0];
  const at = authority.lastIndexOf('@');
  const user = at < 0 ? '' : authority.slice(0, at);
  // No host is longer than 253 characters; what is would only cost time.
  if (authority.length - at > 300) return brokenHost(written, scheme, authority.slice(at + 1), user, rest.slice(authority.length));
  let url: URL;
  try {
    url = new URL(`${scheme}://${rest.slice(at + 1)}`);
  } catch {
    return brokenHost(written, scheme, authority.slice(at + 1), user, rest.slice(authority.length));
  }
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  return withHost({ written, purpose: 'web', scheme, user, port: url.port, path: url.pathname, query: url.search, fragment: url.hash }, host);
}

/** A browser would refuse this address; the host is still named so that people see where it pretends to go. */
function brokenHost(written: string, scheme: string, authority: string, user: string, rest: string): Address {
  const host = authority.slice(0, 253).toLowerCase().replace(/:\d{0,6}$/, '');
  return withHost({ written, purpose: 'broken', scheme, user, port: '', path: rest, query: '', fragment: '' }, host);
}

type Written = Pick<Address, 'written' | 'purpose' | 'scheme' | 'user' | 'port' | 'path' | 'query' | 'fragment'>;

/** Of an address that `URL` had to read, anything may stand behind its host. */
const unread = trait.unusual | trait.dotted | trait.lettered;

function plainWeb(written: string, { scheme, host, path, query, fragment, holds }: PlainParts): Address {
  const traits = ((holds & (tailHolds.dot | tailHolds.percent)) === 0 ? 0 : trait.dotted) | ((holds & (tailHolds.capital | tailHolds.at | tailHolds.percent)) === 0 ? 0 : trait.lettered);
  return belowSuffix({ written, purpose: 'web', scheme, user: '', port: '', path, query, fragment }, host, parseSuffix(host, named), traits);
}

function withHost(base: Written, host: string): Address {
  const name = parseSuffix(host, options);
  if (name.isIp) return whole(base, host, { ip: host.startsWith('[') ? 'v6' : 'v4', domain: host, owner: host, suffix: '', knownSuffix: false, label: host, subdomain: '', hoster: null }, 0, unread);
  return belowSuffix(base, host, name, unread);
}

function belowSuffix(base: Written, host: string, name: ReturnType<typeof parseSuffix>, traits: number): Address {
  const lists = listsOfHost(host);
  const hoster = tailOn(onList.freeHosting, { lists, host });
  if (hoster !== undefined && hoster !== name.publicSuffix && host !== hoster && host !== `www.${hoster}`) return whole(base, host, underHoster(host, hoster), lists, traits);
  const hosted = name.isPrivate === true && name.domain !== null;
  const domain = name.domain ?? host;
  return whole(base, host, {
    ip: null,
    domain,
    owner: name.isPrivate === true ? runnerOf(name.publicSuffix ?? host) ?? domain : domain,
    suffix: name.publicSuffix ?? '',
    knownSuffix: name.isIcann === true || name.isPrivate === true,
    label: readable(name.domainWithoutSuffix ?? host),
    subdomain: readable(name.subdomain ?? ''),
    hoster: hosted ? name.publicSuffix : null,
  }, lists, traits);
}

const runners = new Map<string, string | null>();

/** Registrable domain of who runs a private suffix. Remembered, as half of all lures lie with a handful of hosters; bounded, as a page may make suffixes up. */
function runnerOf(suffix: string): string | null {
  let runner = runners.get(suffix);
  if (runner === undefined) {
    runner = parseSuffix(suffix, icannOnly).domain;
    if (runners.size >= 200) runners.clear();
    runners.set(suffix, runner);
  }
  return runner;
}

/** Hosters that the public list does not know: the label in front of the hoster's name is what the stranger chose. */
function underHoster(host: string, hoster: string): Named {
  const left = host.slice(0, -hoster.length - 1);
  const label = left.slice(left.lastIndexOf('.') + 1);
  const subdomain = readable(left.slice(0, Math.max(0, left.length - label.length - 1)));
  return { ip: null, domain: `${label}.${hoster}`, owner: hoster, suffix: hoster, knownSuffix: true, label: readable(label), subdomain, hoster };
}

type Named = Pick<Address, 'ip' | 'domain' | 'owner' | 'suffix' | 'knownSuffix' | 'label' | 'subdomain' | 'hoster'>;

/** One object of one shape, as hundreds may be made for one message. */
function whole(base: Written, host: string, name: Named, lists: number, traits: number): Address {
  const ending = name.suffix.slice(name.suffix.lastIndexOf('.') + 1);
  const asWritten = (traits & trait.unusual) === 0;
  return {
    written: base.written, purpose: base.purpose, scheme: base.scheme, host, lists: ending === '' ? lists : lists | listsOf(ending), traits: traits | trait.any | traitsOf(base, name), asWritten, shownHost: asWritten ? host : readable(host), user: base.user, port: base.port,
    path: base.path, query: base.query, fragment: base.fragment, ip: name.ip, domain: name.domain, owner: name.owner, suffix: name.suffix,
    ending, knownSuffix: name.knownSuffix, label: name.label, subdomain: name.subdomain, hoster: name.hoster, hosted: name.hoster !== null,
  };
}

function traitsOf({ purpose, user, port, fragment }: Written, { ip, hoster, subdomain }: Named): number {
  let traits = purpose === 'code' ? trait.code : purpose === 'program' ? trait.program : 0;
  if (user !== '') traits |= trait.user;
  if (port !== '') traits |= trait.port;
  if (fragment !== '') traits |= trait.fragment;
  if (ip !== null) traits |= trait.ip;
  if (hoster !== null) traits |= trait.hosted;
  return subdomain !== '' && subdomain.includes('.') ? traits | trait.deep : traits;
}

/** Every `xn--` label decoded; one that does not decode stays as it is. */
export function readable(host: string): string {
  if (!host.includes('xn--')) return host;
  return host.split('.').map(label => decodeLabel(label) ?? label).join('.');
}
