import { imageHostWords, screenHostWords, uploadWords } from '../../lists/link-words.ts';
import { onList } from './host-lists.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Signal } from './visit.ts';
import { brinksOf, wordSet, wordsOf } from './word-list.ts';

const screenWords = wordSet(screenHostWords);
const imageWords = new Set([...screenWords, ...wordSet(imageHostWords)]);
const brinks = brinksOf(imageWords);
const uploads = wordSet(uploadWords);

/** A site that calls itself a place for screenshots and is none that people know: the usual first step of attacks on help desks. */
export const fakeImageHost: Signal = ({ address, context, message, isKnown }) => {
  const cheap = isThrowAway(address) || isCheap(address);
  if (!context.picture && !cheap && address.hoster === null) return null;
  if (isKnown || address.ip !== null || address.host === '' || (address.lists & onList.imageHost) !== 0) return null;
  const name = `${address.subdomain}.${address.label}`.toLowerCase();
  const lone = cheap || address.hoster !== null;
  const tokens = wordsOf(name);
  const words = lone || tokens.some(other => uploads.has(other)) ? imageWords : screenWords;
  const named = tokens.some(token => has(words, token));
  if (!named && !(cheap && context.picture)) return null;
  // A photographer's shop is called that too: it takes talk of a picture, or a hyphenated name under a cheap ending.
  const talked = context.picture && message.text.split(/\s/, 200).some(word => word !== '' && !/[.:/]/.test(word));
  if (!talked && !lone) return null;
  return { type: 'fake-image-host', tier: talked || address.label.includes('-') ? 'caution' : 'note', reason: 'fake-image-host', evidence: { domain: address.domain } };
};

/** The word itself, or at the beginning or the end of a longer one. */
function has(list: ReadonlySet<string>, token: string): boolean {
  const begins = brinks.begins(token);
  const ends = brinks.ends(token);
  if (!begins && !ends) return false;
  if (list.has(token)) return true;
  for (let size = 4; size < token.length && size <= 16; size++) if ((begins && list.has(token.slice(0, size))) || (ends && list.has(token.slice(-size)))) return true;
  return false;
}
