import * as linkWords from '../../lists/link-words.ts';
import { fromLists } from './from-lists.ts';
import { onList } from './host-lists.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Signal } from './visit.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { endOfWord, words } from './word-list.ts';

const screenWords = fromLists(() => lookupOf(words(linkWords.screenHostWords)));
const imageWords = fromLists(() => lookupOf(words(linkWords.screenHostWords + linkWords.imageHostWords)));
const uploads = fromLists(() => lookupOf(words(linkWords.uploadWords)));

/** A site that calls itself a place for screenshots and is none that people know: the usual first step of attacks on help desks. */
export const fakeImageHost: Signal = ({ address, context, message, isKnown }) => {
  const cheap = isThrowAway(address) || isCheap(address);
  if (!context.picture && !cheap && address.hoster === null) return null;
  if (isKnown || address.ip !== null || address.host === '' || (address.lists & onList.imageHost) !== 0) return null;
  const name = `${address.subdomain}.${address.label}`.toLowerCase();
  const lone = cheap || address.hoster !== null;
  const named = isNamed(name, lone || hasWord(name, uploads()) ? imageWords() : screenWords());
  if (!named && !(cheap && context.picture)) return null;
  // A photographer's shop is called that too: it takes talk of a picture, or a hyphenated name under a cheap ending.
  const talked = context.picture && message.text.split(/\s/, 200).some(word => word !== '' && !/[.:/]/.test(word));
  if (!talked && !lone) return null;
  return { type: 'fake-image-host', tier: talked || address.label.includes('-') ? 'caution' : 'note', reason: 'fake-image-host', evidence: { domain: address.domain } };
};

function hasWord(name: string, list: Lookup): boolean {
  for (let from = 0, to; from <= name.length; from = to + 1) {
    to = endOfWord(name, from);
    if (list.has(name, from, to)) return true;
  }
  return false;
}

/** Some word of the name is one of the list, or begins or ends with one. */
function isNamed(name: string, list: Lookup): boolean {
  for (let from = 0, to; from <= name.length; from = to + 1) {
    to = endOfWord(name, from);
    if (list.has(name, from, to) || list.beginsOrEnds(name, from, to, 4, 16)) return true;
  }
  return false;
}
