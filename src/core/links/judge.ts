import { parseAddress } from './address.ts';
import { signingIn } from './brand-index.ts';
import { borrowedNames } from './impersonation.ts';
import { openRedirect } from './open-redirect.signal.ts';
import { innerAddress } from './redirect.ts';
import { isThrowAwayHost } from './shared-hosting.signal.ts';
import { signals } from './signals.ts';
import { trait } from './traits.ts';
import type { Verdict, Visit } from './visit.ts';

type Place = Omit<Visit, 'borrowed' | 'isKnown'>;
const none: Visit['borrowed'] = [];
const worst: readonly Verdict['tier'][] = ['danger', 'caution', 'note'];

const nothing: readonly Verdict[] = [];
const deepest = 3;
const mostSaid = 4;

/** What all signals say about one address and the addresses inside it, the worst first; at most four sentences, one a type. */
export function judgeAddress(place: Place): readonly Verdict[] {
  const said = weigh(place, judge(place, 0));
  return said.length < 2 ? said : worstFirst(said);
}

function worstFirst(said: readonly Verdict[]): readonly Verdict[] {
  const shown: Verdict[] = [];
  for (const tier of worst) for (const verdict of said) if (verdict.tier === tier && shown.length < mostSaid && !shown.some(({ type }) => type === verdict.type)) shown.push(verdict);
  return shown;
}

function judge(place: Place, depth: number): Verdict[] {
  const { address, trust } = place;
  const { raw, text, obfuscated, inText, message, talk, context } = place;
  const isKnown = trust.isKnown(address);
  const borrowed = isKnown ? none : borrowedNames(address, trust.brands);
  const visit: Visit = { address, raw, text, obfuscated, inText, message, talk, trust, isKnown, context, borrowed };
  const traits = traitsOf(visit);
  const said: Verdict[] = [];
  for (let at = 0; at < signals.length; at++) {
    const asked = signals[at]!;
    const verdict = (traits & asked.traits) === 0 && (address.lists & asked.lists) === 0 ? null : asked.signal(visit);
    if (verdict !== null) said.push(verdict);
  }
  if (depth < deepest) for (const verdict of judgeInner(place, depth)) said.push(verdict);
  return said;
}

/** The traits of an address and of its place. */
export function traitsOf({ address, raw, text, obfuscated, isKnown, borrowed, context }: Visit): number {
  let { traits } = address;
  if (text !== raw) traits |= trait.titled;
  if (obfuscated !== null || raw !== address.written) traits |= trait.dressed;
  if (borrowed.length > 0) traits |= trait.borrowed;
  if (!isKnown) traits |= trait.unknown;
  if (context.unpack) traits |= trait.unpackTalk;
  return context.picture ? traits | trait.pictureTalk : traits;
}

/** The address that this one opens: it is judged by the same signals, and only what is worth a mark is said. */
function judgeInner(place: Place, depth: number): readonly Verdict[] {
  const inner = innerAddress(place.address);
  if (inner === null) return nothing;
  const address = parseAddress(inner.href);
  if (address.purpose === 'inside' || address.purpose === 'contact' || address.domain === place.address.domain) return nothing;
  const said = judge({ ...place, address, raw: inner.href, text: inner.href, obfuscated: null }, depth + 1).filter(verdict => verdict.tier !== 'note');
  const redirect = openRedirect(place.address, address, inner.by, place.trust);
  return [...said.map(verdict => ({ ...verdict, evidence: { domain: address.domain, ...verdict.evidence } })), ...(redirect === null ? [] : [redirect])];
}

/** Signals that name a story of their own; shape, ending and hosting only add weight. */
const weak = new Set(['shared-hosting', 'odd-shape', 'risky-ending', 'odd-port', 'file-share', 'brand-combination', 'open-redirect', 'carries-your-address', 'fake-image-host', 'ip-host', 'obfuscated', 'short-link', 'archive-lure', 'remote-tool']);

/**
 * Several signs together weigh more than each: a caution becomes a danger in talk that asks the operator to sign in or to unpack, an imitation
 * where a picture, a sign-in or a payment is at hand, a download behind a detour; two notes where a sign-in is asked for become a caution.
 */
function weigh(place: Place, said: Verdict[]): Verdict[] {
  // Somebody's own machine or network cannot be reached from here: nothing to raise.
  let marked = false;
  for (const { tier, reason } of said) {
    if (tier === 'danger' || reason === 'ip-host-private') return said;
    if (tier === 'caution') marked = true;
  }
  if (said.length === 0) return said;
  const talks = place.context.signIn || place.context.unpack;
  if (marked && (talksItUp(said, talks) || isPurposeful(place, said))) return raised(said, 'caution', 'danger');
  if (isHiddenDownload(place, said)) return raised(said, marked ? 'caution' : 'note', 'danger');
  if (marked || said.length < 2 || new Set(said.filter(verdict => weak.has(verdict.type)).map(verdict => verdict.type)).size < 2) return said;
  return talks || asksForSignIn(`${place.address.subdomain}/${place.address.path}`) ? raised(said, 'note', 'caution') : said;
}

function talksItUp(said: readonly Verdict[], talks: boolean): boolean {
  return talks && (said.some(verdict => verdict.type === 'risky-ending') || new Set(said.map(verdict => verdict.type)).size >= 2);
}

function isPurposeful({ address, context }: Place, said: readonly Verdict[]): boolean {
  if (!said.some(verdict => imitations.has(verdict.type) && verdict.tier === 'caution')) return false;
  return context.picture || asksForSignIn(address.path) || /^\/(?:pay|checkout|payment|tracking|track|claim)\b/i.test(address.path);
}

function isHiddenDownload({ address }: Place, said: readonly Verdict[]): boolean {
  if (!said.some(verdict => verdict.type === 'archive-lure' || verdict.type === 'executable-file')) return false;
  return isThrowAwayHost(address) || said.some(verdict => detours.has(verdict.type) && verdict.tier === 'caution');
}

/** Names that pass themselves off as others': with talk of a picture or a page to sign in or pay, chance is out of question. */
const imitations = new Set(['one-letter-off', 'look-alike', 'brand-combination', 'own-brand']);

/** Ways to a download that no honest sender needs. */
const detours = new Set(['open-redirect', 'ip-host', 'risky-ending', 'shared-hosting', 'short-link']);

function raised(said: readonly Verdict[], from: Verdict['tier'], to: Verdict['tier']): Verdict[] {
  const first = said.findIndex(verdict => verdict.tier === from);
  return said.map((verdict, at) => (at === first ? { ...verdict, tier: to } : verdict));
}

function asksForSignIn(where: string): boolean {
  for (const word of where.slice(0, 300).toLowerCase().split(/[^a-z0-9]+/, 30)) if (word.length > 3 && signingIn().has(word)) return true;
  return false;
}
