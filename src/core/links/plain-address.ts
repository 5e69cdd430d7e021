/** The parts of a plainly written address, each as it stands. */
export interface PlainParts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
  /** What stands behind the host, as bits of `tailHolds`. */
  readonly holds: number;
}

/** Kinds of characters behind a host that say what an address may hold there. */
export const tailHolds = { capital: 1, dot: 2, at: 4, percent: 8 } as const;

/** Where a character may stand, above the bits of `tailHolds`. Outside of ASCII none may stand anywhere. */
const inTail = 16;
const inHost = 32;
const inEnding = 64;
const beginsEnding = 128;
const sorts = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  const places = (/[\w.~!$&()*+,;=:@%/-]/.test(character) ? inTail : 0) | (/[a-z0-9_-]/.test(character) ? inHost : 0) | (/[a-z0-9-]/.test(character) ? inEnding : 0) | (/[a-z]/.test(character) ? beginsEnding : 0);
  return places | (/[A-Z]/.test(character) ? tailHolds.capital : 0) | (character === '.' ? tailHolds.dot : character === '@' ? tailHolds.at : character === '%' ? tailHolds.percent : 0);
});

const hash = 0x23;
const percent = 0x25;
const dot = 0x2e;
const slash = 0x2f;
const question = 0x3f;

/**
 * Reads the addresses that nearly all links are: those of which a browser's `URL` gives back every part letter by letter (WHATWG URL, "basic
 * URL parser"). All others are null and left to `URL` itself; test/unit/links-quick-ways.test.ts ties the two together.
 */
export function readPlain(href: string): PlainParts | null {
  const from = href.startsWith('https://') ? 8 : href.startsWith('http://') ? 7 : 0;
  if (from === 0) return null;
  const path = endOfHost(href, from);
  if (path < 0 || path - from > 250) return null;
  const host = href.slice(from, path);
  // Punycode may be refused.
  return host.includes('xn--') ? null : withTail(href, from === 8 ? 'https' : 'http', host, path);
}

/** Where a host of small letters with a named ending ends; -1 where there is no such host, or something else behind it: a user, a port. */
function endOfHost(href: string, from: number): number {
  let at = from;
  let label = from;
  let fits = inHost | inEnding;
  for (; at < href.length; at++) {
    const code = href.charCodeAt(at);
    if (code === slash || code === question || code === hash) break;
    if (code !== dot) {
      fits &= code < 128 ? sorts[code]! : 0;
      continue;
    }
    if (at === label || (fits & inHost) === 0) return -1;
    label = at + 1;
    fits = inHost | inEnding;
  }
  return label > from && at > label && (fits & inEnding) !== 0 && (sorts[href.charCodeAt(label)]! & beginsEnding) !== 0 ? at : -1;
}

/** The address with what stands behind its host; null where a browser changes it: it encodes some characters, resolves `..` and even `%2e%2e`. */
function withTail(href: string, scheme: string, host: string, path: number): PlainParts | null {
  let query = -1;
  let fragment = -1;
  let holds = 0;
  let before = 0;
  for (let at = path; at < href.length; at++) {
    const code = href.charCodeAt(at);
    if (code > 127) return null;
    if (code === hash && fragment < 0) fragment = at;
    else if (code === question) query = query < 0 && fragment < 0 ? at : query;
    else if ((sorts[code]! & inTail) === 0) return null;
    else if (before === slash && query < 0 && fragment < 0 && (code === dot || (code === percent && href.charCodeAt(at + 1) === 0x32))) return null;
    holds |= sorts[code]!;
    before = code;
  }
  if (fragment < 0) fragment = href.length;
  if (query < 0) query = fragment;
  return { scheme, host, path: query === path ? '/' : href.slice(path, query), query: fragment - query < 2 ? '' : href.slice(query, fragment), fragment: href.length - fragment < 2 ? '' : href.slice(fragment), holds };
}
