import type { Detector, DetectorFactory, Prepared } from '../detector.ts';
import type { Finding } from '../model.ts';
import { tierRank } from '../model.ts';
import type { Talk } from '../talk.ts';
import { parseAddress, type Address } from './address.ts';
import { borrowedNames } from './impersonation.ts';
import { scanAddresses } from './scan-addresses.ts';
import { signals } from './signals.ts';
import { talkContext, type TalkContext } from './talk-context.ts';
import { trustOf, type Trust } from './trust.ts';
import type { Verdict, Visit } from './visit.ts';

/** Judges every link of the console and every address in the text. What operators post is theirs to know. */
export const linkDetector: DetectorFactory = (settings): Detector => {
  const trust = trustOf(settings);
  return { id: 'links', find: (prepared, talk) => findLinks(prepared, talk, trust) };
};

/** More links than a person sends; the rest is left, so that a hostile message stays bounded. */
const mostLinks = 10_000;
const mostSaid = 4;

interface Spot {
  readonly href: string;
  readonly text: string;
  readonly link?: number;
  readonly start?: number;
  readonly end?: number;
}

function findLinks({ message, body }: Prepared, talk: Talk, trust: Trust): readonly Finding[] {
  if (message.speaker === 'agent') return [];
  const spots: Spot[] = (message.links ?? []).slice(0, mostLinks).map(({ href, text }, link) => ({ href, text, link }));
  const written = scanAddresses(body);
  const known = new Map(spots.map(spot => [spot.href, spot]));
  for (const { href, start, end } of written) {
    const same = known.get(href);
    if (same === undefined) spots.push({ href, text: '', start, end });
    else if (same.start === undefined) spots[same.link!] = { ...same, start, end };
  }
  let context: TalkContext | undefined;
  const found: Finding[] = [];
  for (const spot of spots) {
    const address = parseAddress(spot.href);
    if (address.purpose === 'inside' || address.purpose === 'contact' || trust.isVouched(address) || (address.domain !== '' && talk.agentDomains.includes(address.domain))) continue;
    context ??= talkContext(message.text, message.prev ?? '');
    for (const verdict of judge({ address, text: spot.text, inText: spot.link === undefined, message, talk, trust, context })) found.push(finding(spot, address, verdict));
  }
  return found;
}

function judge(visit: Omit<Visit, 'borrowed'>): readonly Verdict[] {
  const owned = visit.trust.isKnown(visit.address);
  const full: Visit = { ...visit, borrowed: owned ? [] : borrowedNames(visit.address, visit.trust.brands) };
  const said: Verdict[] = [];
  for (const signal of signals) {
    const verdict = signal(full);
    if (verdict !== null) said.push(verdict);
  }
  return said.sort((a, b) => tierRank(b.tier) - tierRank(a.tier)).slice(0, mostSaid);
}

function finding({ link, start, end }: Spot, address: Address, { type, tier, reason, evidence }: Verdict): Finding {
  return {
    kind: 'link', type, tier,
    ...(start !== undefined && end !== undefined && { start, end }),
    ...(link !== undefined && { link }),
    reason,
    evidence: { domain: address.domain || `${address.scheme}:`, ...evidence },
  };
}
