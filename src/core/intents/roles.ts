import type { Speaker } from '../model.ts';
import { objectSet } from './asks.ts';
import { matters } from './context.ts';
import { leading } from './hints.ts';
import type { Meaning } from './language-file.ts';
import { meaningSet, meets, union, type MeaningSet } from './meaning-set.ts';
import { table, type Move } from './moves-table.ts';

/** What the phrases of a message may be part of, as bits: two of three messages that were searched hold no part of any request, and need no look sentence by sentence. */
export const mayHold = { traces: 1, customer: 2, agent: 4 } as const;

/** Single phrases that tell something of the talk. */
export const loneTraces: readonly Meaning[] = ['claim', 'refusal', 'plea', 'insist', 'captcha', 'refund', 'pay', 'place'];

/** What stands in sentences of every kind tells little of what they may hold. */
const everyday = meaningSet('ask', 'may', 'need', 'wh', 'about', 'neg', 'i', 'my', 'your', 'you', 'please', 'is', 'me', 'it', 'statement', 'open', 'change', 'person', 'account', 'other');

const tracing = union(meaningSet('sms', ...loneTraces, ...matters), leading);
const judged = { customer: partsBy('customer'), agent: partsBy('agent') } as const;

/** The roles of these meanings together. */
export const rolesOf = (present: MeaningSet): number =>
  (meets(present, tracing) ? mayHold.traces : 0) | (meets(present, judged.customer) ? mayHold.customer : 0) | (meets(present, judged.agent) ? mayHold.agent : 0);

/** What one of the speaker's requests needs. */
function partsBy(speaker: Speaker): MeaningSet {
  return union(objectSet, ...table.filter(({ by }) => by === undefined || by === speaker).flatMap(neededBy));
}

/** Groups of which one is there wherever the move is: one that is always there, else two of which one may stand in the messages before. */
function neededBy({ all, around = [], isRecallable, goesOn }: Move): readonly MeaningSet[] {
  const isTelling = (group: MeaningSet): boolean => !meets(group, everyday);
  const always = [...(goesOn ? [] : all), ...(isRecallable ? [] : around)];
  const best = always.find(isTelling) ?? (goesOn ? undefined : all[0]);
  return best === undefined ? all.slice(0, 2) : [best];
}
