import { createSuffixLookup, type Suffix } from './packed-suffixes.ts';

/** What tldts' `parse` says of a host; null where it says nothing. */
export interface HostParts extends Suffix {
  domain: string | null;
  domainWithoutSuffix: string | null;
  subdomain: string | null;
  isIp: boolean | null;
}

interface Options {
  readonly allowPrivateDomains: boolean;
  readonly detectIp: boolean;
}

let lookup: ReturnType<typeof createSuffixLookup> = byHabit;

/** From now on hosts are taken apart by the public-suffix list, packed as `cli/pack-suffixes.ts` does. */
export function knowSuffixes(packed: string): void {
  lookup = createSuffixLookup(packed);
}

/**
 * Stands in for `parse` of tldts wherever we are bundled, for the options that we call it with: a fifth of its bytes, and the list may come
 * later (`knowSuffixes`). test/unit/links-suffixes.test.ts ties the two together.
 */
export function parse(host: string, { allowPrivateDomains, detectIp }: Options): HostParts {
  const parts: HostParts = { publicSuffix: null, isIcann: null, isPrivate: null, domain: null, domainWithoutSuffix: null, subdomain: null, isIp: null };
  let end = host.length;
  while (end > 1 && host.charCodeAt(end - 1) === 46) end--;
  const name = host.slice(0, end);
  if (detectIp && (parts.isIp = isIp(name))) return parts;
  lookup(name, allowPrivateDomains ? 3 : 1, parts);
  const suffix = parts.publicSuffix!;
  let dots = 0;
  while (name.charCodeAt(dots) === 46) dots++;
  if (suffix.length === name.length - dots) return parts;
  const domain = name.slice(name.lastIndexOf('.', name.length - suffix.length - 2) + 1);
  parts.domain = domain;
  parts.subdomain = name.slice(0, Math.max(0, name.length - domain.length - 1));
  parts.domainWithoutSuffix = domain.slice(0, -suffix.length - 1);
  return parts;
}

/** Four groups of digits, or anything of hexadecimal digits and colons, with or without brackets. */
const isIp = (name: string): boolean => /^(?=.{7,15}$)\d+\.\d*\.\d*\.\d+$/.test(name) || (name.length > 2 ? /^\[?(?=[\da-f]*:)[\da-f:]{0,39}\]?$/i.test(name) : name === '::');

/** Second labels under which countries give out names. */
const secondLabels = new Set('ac co com edu go gob gouv gov gv ltd me mil ne net nom or org plc'.split(' '));

/** The best guess without the list: people's own domains right, nearly always; nobody's pages under a hoster's name. */
function byHabit(name: string, _allowed: number, out: Suffix): boolean {
  const labels = name.split('.');
  const last = labels.at(-1)!;
  const second = labels.at(-2);
  out.publicSuffix = last.length === 2 && second !== undefined && secondLabels.has(second) ? `${second}.${last}` : last;
  out.isIcann = /^(?:[a-z]{2}|com|net|org|edu|gov|info|biz|app|dev|shop|xyz|online|site|store|top|xn--.+)$/.test(last);
  out.isPrivate = false;
  return false;
}
