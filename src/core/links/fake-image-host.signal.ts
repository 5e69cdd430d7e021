import { imageHosts } from '../../lists/link-hosts.ts';
import { imageHostWords } from '../../lists/link-words.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Signal } from './visit.ts';
import { listed, wordSet } from './word-list.ts';

const known = wordSet(imageHosts);
const imageWords = wordSet(imageHostWords);

/** A site that calls itself a place for screenshots and is none that people know: the usual first step of attacks on help desks. */
export const fakeImageHost: Signal = ({ address, context, message, trust }) => {
  if (address.ip !== null || address.host === '' || listed(address.tails, known) !== undefined || trust.isKnown(address)) return null;
  const cheap = isThrowAway(address) || isCheap(address);
  if (!context.picture && !cheap && address.hoster === null) return null;
  const name = `${address.subdomain}.${address.label}`.toLowerCase();
  const named = name.split(/[.\-_]/).some(namesPictures);
  if (!named && !(cheap && context.picture)) return null;
  const lone = cheap || address.hoster !== null;
  // A photographer's shop is called that too: it takes talk of a picture, or a hyphenated name under a cheap ending.
  const talked = context.picture && message.text.split(/\s/, 200).some(word => word !== '' && !/[.:/]/.test(word));
  if (!talked && !lone) return null;
  return { type: 'fake-image-host', tier: talked || address.label.includes('-') ? 'caution' : 'note', reason: 'fake-image-host', evidence: { domain: address.domain } };
};

function namesPictures(token: string): boolean {
  if (imageWords.has(token)) return true;
  for (let size = 4; size < token.length && size <= 16; size++) if (imageWords.has(token.slice(0, size)) || imageWords.has(token.slice(-size))) return true;
  return false;
}
