import { meanings, type Meaning } from './language-file.ts';
import type { Hit } from './matching.ts';
import { meaningSet } from './meaning-set.ts';

/** What a message can be about that the next one goes on with, without a word for it. */
export const matters: readonly Meaning[] = ['refund', 'reset', 'push', 'onFile', 'person', 'verification', 'sim', 'archive', 'cards', 'card', 'mfa', 'sms', 'withheld'];
/** By number of a meaning. */
const ids: readonly (string | null)[] = meanings.map(name => (matters.includes(name) ? `about-${name}` : null));
/** Who warns or tells of somebody else begins no matter. */
const brakes = meaningSet('told', 'policy');

/** Of a message without any matter. */
export const noMatter = new Uint8Array(meanings.length);

const none: readonly string[] = [];
const refused = 'about-withheld';

/** Ids of what the phrases are about. That something was refused stays a matter, however it was said. */
export function mattersOf(hits: readonly Hit[]): readonly string[] {
  let found: Set<string> | null = null;
  let isWarning = false;
  for (const { meaning } of hits) {
    if (brakes[meaning] === 1) isWarning = true;
    const id = ids[meaning]!;
    if (id !== null) (found ??= new Set()).add(id);
  }
  return found === null ? none : [...found].filter(id => !isWarning || id === refused);
}

/** The meanings that ids of matters stand for; what else is among the ids is left out. Asked of every short message, most of which go on with nothing. */
export function recalled(known: readonly string[]): Uint8Array {
  if (known.length === 0) return noMatter;
  const names = matters.filter(name => known.includes(`about-${name}`));
  return names.length === 0 ? noMatter : meaningSet(...names);
}
