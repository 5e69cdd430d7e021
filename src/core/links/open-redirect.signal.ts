import * as linkHosts from '../../lists/link-hosts.ts';
import type { Address } from './address.ts';
import { fromLists } from './from-lists.ts';
import type { Inner } from './redirect.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Trust } from './trust.ts';
import type { Verdict } from './visit.ts';
import { words } from './word-list.ts';

const gates = fromLists(() => words(linkHosts.gateways));

/** An address that opens somebody else's: said when the other end is nobody known. What the inner address itself shows is judged by all signals. */
export function openRedirect(outer: Address, inner: Address, by: Inner['by'], trust: Trust): Verdict | null {
  if (by === 'carried' || inner.purpose !== 'web' || inner.domain === outer.domain || trust.isVouched(inner)) return null;
  if (!inner.knownSuffix && inner.ip === null) return null;
  const evidence = { domain: inner.domain, target: outer.domain };
  const gated = gates().some(gate => (`${outer.host}${outer.path}`).includes(gate));
  const owner = trust.brands.ownerOf(inner.domain);
  if (gated || owner !== undefined) return null;
  // Sign-in pages, share buttons and counters carry addresses all day; only pages made to forward are worth a mark.
  const lone = inner.hosted || inner.ip !== null || isThrowAway(inner) || isCheap(inner);
  if (by === 'guessed' || !lone) return { type: 'open-redirect', tier: 'note', reason: 'open-redirect', evidence };
  return { type: 'open-redirect', tier: 'caution', reason: 'open-redirect', evidence };
}
