import { meanings, type Meaning } from './language-file.ts';
import type { Hit } from './matching.ts';
import { meaningSet, numberOf } from './meaning-set.ts';

/** What a message can be about that the next one goes on with, without a word for it. */
export const matters: readonly Meaning[] = ['refund', 'reset', 'push', 'onFile', 'person', 'verification', 'sim', 'archive', 'cards', 'card', 'mfa', 'sms', 'withheld'];
/** By number of a meaning. */
const ids: readonly (string | null)[] = meanings.map(name => (matters.includes(name) ? `about-${name}` : null));
/** Who warns or tells of somebody else begins no matter. */
const brakes = meaningSet('told', 'policy');

/** Of a message without any matter. */
export const noMatter = new Uint8Array(meanings.length);

const none: readonly string[] = [];
const refused = numberOf('withheld');

/** Numbers of the meanings the phrases are about. That something was refused stays a matter, however it was said. */
function about(hits: readonly Hit[]): readonly number[] | null {
  let found: number[] | null = null;
  let isWarning = false;
  for (let index = 0; index < hits.length; index++) {
    const { meaning } = hits[index]!;
    if (brakes[meaning] === 1) isWarning = true;
    if (ids[meaning] !== null && !found?.includes(meaning)) (found ??= []).push(meaning);
  }
  return isWarning && found !== null ? found.filter(meaning => meaning === refused) : found;
}

/** The same as ids, as they are kept for the next messages. */
export const mattersOf = (hits: readonly Hit[]): readonly string[] => about(hits)?.map(meaning => ids[meaning]!) ?? none;

/** What was known to be the matter, and what the phrases are about. */
export function withMatters(known: Uint8Array, hits: readonly Hit[]): Uint8Array {
  const found = about(hits);
  if (found === null || found.length === 0) return known;
  const both = known.slice();
  for (const meaning of found) both[meaning] = 1;
  return both;
}

/** The meanings that ids of matters stand for; what else is among the ids is left out. Asked of every short message, most of which go on with nothing. */
export function recalled(known: readonly string[]): Uint8Array {
  if (known.length === 0) return noMatter;
  const names = matters.filter(name => known.includes(`about-${name}`));
  return names.length === 0 ? noMatter : meaningSet(...names);
}
