import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Signal } from './visit.ts';

/** Talk of a password and of unpacking around an address of nobody known: what lies there is an archive that scanners cannot read. */
export const archiveTalk: Signal = ({ address, context, isKnown }) => {
  if (!context.unpack || isKnown || address.host === '') return null;
  if (!context.password && !isThrowAway(address) && !isCheap(address) && !address.hosted) return null;
  return { type: 'archive-lure', tier: context.password ? 'danger' : 'caution', reason: 'archive-password', evidence: { domain: address.domain } };
};
