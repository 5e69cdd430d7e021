import { objectSet } from './asks.ts';
import { matters } from './context.ts';
import { leading } from './hints.ts';
import { meanings, type Meaning } from './language-file.ts';
import type { Hit } from './matching.ts';
import { meaningSet } from './meaning-set.ts';
import { table, type Move } from './moves-table.ts';

/** What the phrases of a message may be part of, as bits: two of three messages that were searched hold no part of any request, and need no look sentence by sentence. */
export const mayHold = { traces: 1, customer: 2, agent: 4 } as const;

/** Single phrases that tell something of the talk. */
export const loneTraces: readonly Meaning[] = ['claim', 'refusal', 'plea', 'insist', 'captcha', 'refund', 'pay'];

/** What stands in sentences of every kind tells little of what they may hold. */
const everyday = meaningSet('ask', 'may', 'need', 'wh', 'about', 'neg', 'i', 'my', 'your', 'you', 'please', 'is', 'me', 'it', 'statement', 'open', 'change', 'person', 'account', 'other');

const roles = rolesByMeaning();

/** The roles of all of them. */
export function rolesOf(hits: readonly Hit[]): number {
  let all = 0;
  for (let index = 0; index < hits.length; index++) all |= roles[hits[index]!.meaning]!;
  return all;
}

function rolesByMeaning(): Uint8Array {
  const made = new Uint8Array(meanings.length);
  const add = (set: Uint8Array, role: number): void => set.forEach((one, meaning) => void (made[meaning]! |= one * role));
  add(meaningSet('sms', ...loneTraces, ...matters), mayHold.traces);
  add(leading, mayHold.traces);
  add(objectSet, mayHold.customer | mayHold.agent);
  for (const move of table) for (const group of neededBy(move)) add(group, move.by === undefined ? mayHold.customer | mayHold.agent : mayHold[move.by]);
  return made;
}

/** Groups of which one is there wherever the move is: one that is always there, else two of which one may stand in the messages before. */
function neededBy({ all, around = [], isRecallable, goesOn }: Move): readonly Uint8Array[] {
  const isTelling = (group: Uint8Array): boolean => !group.some((one, meaning) => one === 1 && everyday[meaning] === 1);
  const always = [...(goesOn ? [] : all), ...(isRecallable ? [] : around)];
  const best = always.find(isTelling) ?? (goesOn ? undefined : all[0]);
  return best === undefined ? all.slice(0, 2) : [best];
}
