import { meanings, type Meaning } from './language-file.ts';
import { includes, meaningSet, meets, shared, union, type MeaningSet } from './meaning-set.ts';
import { meaningOf, type Phrases } from './phrases.ts';

/** What a message can be about that the next one goes on with, without a word for it. */
export const matters: readonly Meaning[] = ['refund', 'reset', 'push', 'onFile', 'person', 'verification', 'sim', 'archive', 'cards', 'card', 'mfa', 'sms', 'withheld'];
/** By number of a meaning. */
const ids: readonly (string | null)[] = meanings.map(name => (matters.includes(name) ? `about-${name}` : null));
const matterSet = meaningSet(...matters);
/** Who warns or tells of somebody else begins no matter. */
const brakes = meaningSet('told', 'policy');
/** That something was refused stays a matter, however it was said. */
const refused = meaningSet('withheld');

/** Of a message without any matter. */
export const noMatter = meaningSet();

const none: readonly string[] = [];

/** What phrases of these meanings are about: one of these. */
const about = (present: MeaningSet): MeaningSet => (meets(present, brakes) ? refused : matterSet);

/** What the phrases are about as ids, as they are kept for the next messages. */
export function mattersOf({ list, count, present }: Phrases): readonly string[] {
  const meant = about(present);
  if (!meets(present, meant)) return none;
  const found = new Set<string>();
  for (let index = 0; index < count; index++) if (includes(meant, meaningOf(list[index]!))) found.add(ids[meaningOf(list[index]!)]!);
  return [...found];
}

/** What was known to be the matter, and what phrases of these meanings are about. */
export function withMatters(known: MeaningSet, present: MeaningSet): MeaningSet {
  const meant = about(present);
  return meets(present, meant) ? union(known, shared(present, meant)) : known;
}

/** The meanings that ids of matters stand for; what else is among the ids is left out. Asked of every short message, most of which go on with nothing. */
export function recalled(known: readonly string[]): MeaningSet {
  if (known.length === 0) return noMatter;
  const names = matters.filter(name => known.includes(`about-${name}`));
  return names.length === 0 ? noMatter : meaningSet(...names);
}
