import type { Speaker } from '../model.ts';
import type { Ask } from './asks.ts';
import { noMatter } from './context.ts';
import { meanings } from './language-file.ts';
import type { Hit } from './matching.ts';
import { meaningSet } from './meaning-set.ts';
import { isBraked, isMyDoing } from './move-brakes.ts';
import { table, type Move } from './moves-table.ts';
import { hasHit, isQuoted, someHit, type Passage } from './passage.ts';

/** Moves made in one sentence. Each type is named once, by the first row of the table that holds. */
export function findMoves(passage: Passage, speaker: Speaker): readonly Ask[] {
  let found: (Ask & Span)[] | null = null;
  const rows = speaker === 'customer' ? customerMoves : agentMoves;
  present.fill(0);
  for (const { meaning } of passage.hits) present[meaning] = 1;
  for (let index = 0; index < passage.hits.length; index++) {
    for (const { move, groups } of rows[passage.hits[index]!.meaning]!) {
      if (!canBe(move, groups, passage) || found?.some(one => one.type === move.type && one.type !== 'pressure')) continue;
      const span = spanOf(passage, move);
      if (span !== null) (found ??= []).push({ type: move.type, reason: move.reason, tier: move.tier, ...span });
    }
  }
  // What is said whole is what was meant.
  return found === null ? nothing : found.some(isWhole) ? found.filter(one => !one.isGoing) : found;
}

const nothing: readonly Ask[] = [];

interface Row {
  readonly move: Move;
  /** The groups of `all` as numbers of meanings. */
  readonly groups: readonly (readonly number[])[];
}

/** The rows to look at when a meaning is there: those whose first group holds it, or any where the first may be missing. */
function movesBy(speaker: Speaker): readonly (readonly Row[])[] {
  const mine = table.filter(({ by }) => by === undefined || by === speaker).map(move => ({ move, groups: move.all.map(numbersIn) }));
  return meanings.map((_, meaning) => mine.filter(({ move: { goesOn }, groups }) => (goesOn ? groups : groups.slice(0, 1)).some(group => group.includes(meaning))));
}

const numbersIn = (set: Uint8Array): readonly number[] => meanings.flatMap((_, meaning) => (set[meaning] === 1 ? [meaning] : []));

/** Meanings in the passage that is being looked at. */
const present = new Uint8Array(meanings.length);

/** False where a part is missing, which the messages before cannot stand for: most rows, most of the time. */
function canBe({ goesOn }: Move, groups: Row['groups'], { matter }: Passage): boolean {
  if (goesOn && matter !== noMatter) return true;
  for (let group = 0; group < groups.length; group++) if (!hasOneOf(groups[group]!)) return false;
  return true;
}

function hasOneOf(group: readonly number[]): boolean {
  for (let index = 0; index < group.length; index++) if (present[group[index]!] === 1) return true;
  return false;
}

const customerMoves = movesBy('customer');
const agentMoves = movesBy('agent');

interface Span {
  readonly from: number;
  readonly to: number;
  /** A part of it stands in the messages before. */
  readonly isGoing: boolean;
}

const isWhole = ({ isGoing, type }: Ask & Span): boolean => !isGoing && type !== 'pressure';

/** The messages before were about what this group means. */
const goesOn = ({ matter }: Passage, set: Uint8Array): boolean => matter !== noMatter && set.some((one, meaning) => one === 1 && matter[meaning] === 1);

const asking = meaningSet('please', 'ask', 'may', 'need', 'wh');
/** A turn that leans on the one before has hardly more words. */
const mostAsked = 10;

function spanOf(passage: Passage, move: Move): Span | null {
  if (!(move.isRecallable && passage.isRecalled) && move.around?.some(set => !passage.all.some(hit => set[hit.meaning] === 1))) return null;
  if (move.isAsked && (passage.to - passage.from > mostAsked || !(passage.isQuestion || hasHit(passage, asking)))) return null;
  let from = Infinity;
  let to = 0;
  let isOwnWords = false;
  const taken: Hit[] = [];
  let isGoing = false;
  for (const set of move.all) {
    const fits = (one: Hit): boolean => set[one.meaning] === 1 && !(move.isYourTurn && isMyDoing(passage, one)) && !(move.isTheirs && isMine(passage, one)) && !(move.isApart && taken.some(other => one.from < other.to && other.from < one.to)) && !(move.joint !== undefined && taken.length > 1 && !isJoined(passage, taken[1]!, one, move.joint));
    const hit = passage.hits.find(one => fits(one) && !isQuoted(passage, one.from)) ?? passage.hits.find(fits);
    if (hit === undefined) {
      if (isGoing || !move.goesOn || !goesOn(passage, set)) return null;
      isGoing = true;
      continue;
    }
    taken.push(hit);
    if (!isQuoted(passage, hit.from)) isOwnWords = true;
    from = Math.min(from, hit.from);
    to = Math.max(to, hit.to);
  }
  if (move.isLater && !isGoing) return null;
  if (move.within !== undefined && to - from > move.within) return null;
  return isBraked(passage, move, from, to, taken) || !isOwnWords ? null : { from, to, isGoing };
}

const owned = meaningSet('my');

const somebody = meaningSet('person');

/** "My balance", "my bank balance", unlike "my mother's balance". */
const isMine = (passage: Passage, { meaning, from }: Hit): boolean =>
  thing[meaning] === 1 && someHit(passage, from - 3, from, ({ meaning: one, to }) => owned[one] === 1 && (to === from || (to === from - 1 && !someHit(passage, to - 3, to + 1, hit => somebody[hit.meaning] === 1 && hit.to > to))));
const thing = meaningSet('contact', 'balance', 'bank', 'card');

const isJoined = ({ reading: { clauses } }: Passage, one: Hit, other: Hit, within: number): boolean => clauses[one.from] === clauses[other.from] && Math.max(one.from - other.to, other.from - one.to) <= within;
