import * as linkWords from '../../lists/link-words.ts';
import type { Address } from './address.ts';
import { fromLists } from './from-lists.ts';
import { onList } from './host-lists.ts';
import type { Signal } from './visit.ts';
import { hyphen, words, wordsOf } from './word-list.ts';

const asks = fromLists(() => new Set(words(linkWords.credentialWords).filter(word => word.length > 3)));

export const isThrowAway = (address: Address): boolean => !address.hosted && (address.lists & onList.throwAwayEnding) !== 0;
export const isCheap = (address: Address): boolean => !address.hosted && (address.lists & onList.cheapEnding) !== 0;

/** Endings that are sold for next to nothing and mostly seen on throw-away names. */
export const riskyEnding: Signal = ({ address }) => {
  if (address.ip !== null || address.host === '') return null;
  const isGivenAway = isThrowAway(address);
  if (!isGivenAway && !isCheap(address)) return null;
  const evidence = { domain: address.domain, ending: `.${address.ending}` };
  if (isGivenAway) return { type: 'risky-ending', tier: 'caution', reason: 'risky-ending', evidence };
  // A sign-in under an ending that hardly any company signs in at.
  return wordsOf(address.label, hyphen).some(word => asks().has(word)) ? { type: 'risky-ending', tier: 'caution', reason: 'risky-ending', evidence } : null;
};
