import type { Detector, DetectorFactory, Prepared } from '../detector.ts';
import type { Finding, Link, Message } from '../model.ts';
import type { Normalised } from '../normalise.ts';
import type { Talk } from '../talk.ts';
import { parseAddress, type Address } from './address.ts';
import { judgeAddress } from './judge.ts';
import { innerAddress } from './redirect.ts';
import { scanAddresses, type Written } from './scan-addresses.ts';
import { talkContext, type TalkContext } from './talk-context.ts';
import { trustOf, type Trust } from './trust.ts';
import type { Verdict } from './visit.ts';

/** Asked for before the first link: of what judges links, these tables take the longest to make. */
export { publicWords } from './brand-index.ts';

/** Judges every link of the console and every address in the text. What operators post is theirs to know. */
export const linkDetector: DetectorFactory = (settings): Detector => {
  const trust = trustOf(settings);
  return { id: 'links', find: (prepared, talk) => findLinks(prepared, talk, trust) };
};

/** More links than a person sends; the rest is left, so that a hostile message stays bounded. */
const mostLinks = 10_000;

/** One place of the message that leads somewhere: a link of the console's, an address of the text, or both. */
interface Spot {
  readonly address: Address;
  readonly raw: string;
  readonly text: string;
  readonly obfuscated: string | null;
  readonly link: number | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const nothing: readonly Finding[] = [];
const noLinks: readonly Link[] = [];

function findLinks(prepared: Prepared, talk: Talk, trust: Trust): readonly Finding[] {
  const { message } = prepared;
  if (message.speaker === 'agent') return nothing;
  const links = message.links ?? noLinks;
  const written = scanAddresses(prepared.body, prepared.look);
  if (links.length === 0 && written.length === 0) return nothing;
  const spots = spotsOf(links, written, prepared.body);
  const found: Finding[] = [];
  const context = contextOf(message);
  const judge = ({ address, raw, text, obfuscated, link }: Spot) => judgeAddress({ address, raw, text, obfuscated, inText: link === undefined, message, talk, trust, context: context() });
  // A hostile message repeats itself; the same link under the same text is judged once.
  const judgeSpot = spots.length === 1 ? judge : once(judge);
  for (const spot of spots) {
    if (isOurs(spot.address, talk, trust)) continue;
    for (const verdict of judgeSpot(spot)) found.push(finding(spot, verdict));
  }
  return found;
}

type Judge = (spot: Spot) => readonly Verdict[];

function once(judge: Judge): Judge {
  const judged = new Map<string, readonly Verdict[]>();
  return spot => {
    const key = `${spot.raw}\n${spot.text}\n${spot.obfuscated}`;
    const known = judged.get(key);
    if (known !== undefined) return known;
    const verdicts = judge(spot);
    if (judged.size < 500) judged.set(key, verdicts);
    return verdicts;
  };
}

function contextOf(message: Message): () => TalkContext {
  let context: TalkContext | undefined;
  return () => (context ??= talkContext(message.text, message.prev ?? ''));
}

function isOurs(address: Address, talk: Talk, trust: Trust): boolean {
  if (address.purpose === 'inside' || address.purpose === 'contact') return true;
  if (address.user !== '') return false;
  if (trust.isVouched(address)) return true;
  return address.domain !== '' && talk.agentDomains.includes(address.domain) && innerAddress(address) === null;
}

/** The console's links, and the addresses of the text that are not one of them. */
function spotsOf(links: readonly Link[], written: readonly Written[], body: Normalised): readonly Spot[] {
  const spots: Spot[] = [];
  for (let link = 0; link < links.length && link < mostLinks; link++) {
    const { href, text } = links[link]!;
    spots.push({ address: parseAddress(href), raw: href, text, obfuscated: null, link, start: undefined, end: undefined });
  }
  if (written.length > 0) addWritten(spots, written, body);
  return spots;
}

function addWritten(spots: Spot[], written: readonly Written[], body: Normalised): void {
  const known = new Map<string, number>();
  for (const [at, spot] of spots.entries()) for (const key of [spot.raw, spot.text.trim(), keyOf(spot.address)]) if (key !== '' && !known.has(key)) known.set(key, at);
  for (const { href, start, end, obfuscated, text = '' } of written) {
    const raw = body.raw.slice(start, end);
    const address = parseAddress(href);
    const at = known.get(raw) ?? known.get(href) ?? known.get(keyOf(address));
    const same = at === undefined ? undefined : spots[at]!;
    if (same === undefined) spots.push({ address, raw: obfuscated === null ? raw : href, text, obfuscated, link: undefined, start, end });
    else if (same.start === undefined) spots[at!] = { ...same, start, end, obfuscated };
  }
}

/** Linkifiers add a scheme or a slash: the same place all the same. */
const keyOf = ({ host, path, query, fragment, user, purpose }: Address): string => (purpose === 'web' ? `${user}@${host}${path === '/' ? '' : path}${query}${fragment}` : '');

function finding({ address, link, start, end }: Spot, { type, tier, reason, evidence }: Verdict): Finding {
  const shown = evidence?.domain === undefined ? { domain: address.domain || `${address.scheme}:`, ...evidence } : evidence;
  if (start === undefined || end === undefined) return link === undefined ? { kind: 'link', type, tier, reason, evidence: shown } : { kind: 'link', type, tier, link, reason, evidence: shown };
  return link === undefined ? { kind: 'link', type, tier, start, end, reason, evidence: shown } : { kind: 'link', type, tier, start, end, link, reason, evidence: shown };
}
