import type { Signal } from './visit.ts';

/** A colleague met this very domain before and confirmed that it is a lure. */
export const teamConfirmed: Signal = ({ address, trust }) =>
  address.domain !== '' && trust.isConfirmedLure(address) ? { type: 'team-confirmed', tier: 'danger', reason: 'team-confirmed', evidence: { domain: address.domain } } : null;
