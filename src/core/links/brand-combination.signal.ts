import type { Tier } from '../model.ts';
import type { Borrowed } from './impersonation.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Signal, Visit } from './visit.ts';

/** A protected name with other words around it, in a name that its owner does not hold. */
export const brandCombination: Signal = visit => {
  let best: { readonly tier: Tier; readonly borrowed: Borrowed } | undefined;
  for (const borrowed of visit.borrowed) {
    const tier = tierOf(visit, borrowed);
    if (tier !== null && (best === undefined || rank[tier] > rank[best.tier])) best = { tier, borrowed };
  }
  if (best === undefined) return null;
  const { hit } = best.borrowed;
  const evidence = { domain: visit.address.domain, brand: hit.brand.name, target: hit.brand.domain };
  // Imitations of the organisation itself weigh one tier more.
  if (hit.brand.own) return { type: 'own-brand', tier: best.tier === 'note' ? 'caution' : 'danger', reason: 'own-brand', evidence };
  return { type: 'brand-combination', tier: best.tier, reason: visit.address.hosted ? 'brand-on-hosting' : 'brand-combination', evidence };
};

const rank = { note: 1, caution: 2, danger: 3 };

function tierOf(visit: Visit, borrowed: Borrowed): Tier | null {
  const { address } = visit;
  const { hit, how, where, altered, beside } = borrowed;
  if (how === 'near' || how === 'look' || how === 'split' || how === 'embedded') return null;
  if (hit.brand.labels.has(address.label) && !address.hosted) return isThrowAway(address) ? 'caution' : isCheap(address) && !hit.brand.common ? 'note' : null;
  const telling = beside === 'credential' || beside === 'story';
  const strong = !hit.brand.common && (hit.word.length >= 4 || hit.brand.core);
  if (hit.word.length < 3) return null;
  if (address.hosted) {
    // An organisation's page under its own name at a code host is usual.
    if (how === 'same' && where === 'label' && hit.brand.own && codeHosts.has(address.owner)) return null;
    if (how === 'same' && where === 'label') return strong && !codeHosts.has(address.owner) ? 'caution' : 'note';
    if (telling) return strong ? 'danger' : 'caution';
    return strong || altered ? 'caution' : 'note';
  }
  if (where === 'subdomain') return subdomainTier(visit, borrowed);
  if (beside === 'credential' && how === 'glued' && !strong) return isRisky(visit) ? 'danger' : hit.brand.core ? 'caution' : 'note';
  if (beside === 'credential') return strong || hit.word.length >= 4 || isRisky(visit) ? 'danger' : 'caution';
  if (beside === 'story') return storyTier(visit, borrowed, strong);
  if (isThrowAway(address)) return 'caution';
  return strong && hit.word.length >= 5 ? (altered ? 'caution' : 'note') : null;
}

function storyTier(visit: Visit, { hit, how, altered }: Borrowed, strong: boolean): Tier {
  if (how === 'glued') return strong && (altered || isRisky(visit)) && hit.brand.core ? 'danger' : strong ? 'caution' : 'note';
  if ((strong || hit.brand.core) && (isRisky(visit) || altered)) return 'danger';
  if (strong && hit.brand.core) return 'danger';
  return strong || hit.brand.core || isRisky(visit) ? 'caution' : 'note';
}

function subdomainTier(visit: Visit, { hit, beside, altered }: Borrowed): Tier | null {
  const strong = !hit.brand.common && hit.word.length >= 4;
  const risky = isRisky(visit);
  if (beside === 'credential' && (risky || visit.address.label.includes('-'))) return 'danger';
  if (risky && strong) return 'danger';
  if (beside === 'story' && visit.address.label.includes('-')) return 'danger';
  if (beside === 'credential' && strong && altered) return 'caution';
  return strong ? 'note' : null;
}

const isRisky = ({ address }: Visit): boolean => isThrowAway(address) || isCheap(address);

const codeHosts = new Set(['github.io', 'gitlab.io', 'readthedocs.io', 'bitbucket.io', 'codeberg.page', 'gitbook.io', 'myshopify.com']);
