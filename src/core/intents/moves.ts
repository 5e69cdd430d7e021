import type { Speaker } from '../model.ts';
import type { Ask } from './asks.ts';
import { noMatter } from './context.ts';
import { meanings } from './language-file.ts';
import { includes, meaningSet, meets, type MeaningSet } from './meaning-set.ts';
import { isBraked, isMyDoing } from './move-brakes.ts';
import { table, type Move } from './moves-table.ts';
import { has, isQuoted, someHit, type Passage } from './passage.ts';
import { means, type Hit } from './phrases.ts';

/** Moves made in one sentence. Each type is named once, by the first row that holds. */
export function findMoves(passage: Passage, speaker: Speaker): readonly Ask[] {
  if (!has(passage, moving[speaker])) return nothing;
  let found: (Ask & Span)[] | null = null;
  const rows = moves[speaker];
  for (let index = 0; index < passage.hits.length; index++) {
    for (const move of rows[passage.hits[index]!.meaning]!) {
      const known = found?.find(({ type }) => type === move.type && type !== 'pressure');
      if (!canBe(move, passage) || (known !== undefined && known.reason !== mildest)) continue;
      const span = spanOf(passage, move);
      if (span === null) continue;
      if (known !== undefined) found!.splice(found!.indexOf(known), 1);
      (found ??= []).push({ type: move.type, reason: move.reason, tier: speaker === 'agent' && move.isMildFromAgent === true ? 'caution' : move.tier, ...span });
    }
  }
  // What is said whole is what was meant.
  return found === null ? nothing : found.some(isWhole) ? found.filter(one => !one.isGoing) : found;
}

/** "Switch off 2fa and put my mail on it": what is asked every day does not stand for what else is asked. */
const mildest = 'change-contact';

const nothing: readonly Ask[] = [];

/** The rows to look at when a meaning is there: those whose first group holds it, or any where the first may be missing. */
function movesBy(speaker: Speaker): readonly (readonly Move[])[] {
  const mine = table.filter(({ by }) => by === undefined || by === speaker);
  return meanings.map((_, meaning) => mine.filter(({ all, goesOn }) => (goesOn ? all : all.slice(0, 1)).some(group => includes(group, meaning))));
}

const moves = { customer: movesBy('customer'), agent: movesBy('agent') };
/** Where none of these is, the speaker makes no move. */
export const moving = { customer: beginning(moves.customer), agent: beginning(moves.agent) };

function beginning(rows: readonly (readonly Move[])[]): MeaningSet {
  return meaningSet(...meanings.filter((_, meaning) => rows[meaning]!.length > 0));
}

/** False where a part is missing, which the messages before cannot stand for: most rows, most of the time. */
function canBe({ all, goesOn }: Move, passage: Passage): boolean {
  if (goesOn && passage.matter !== noMatter) return true;
  for (let group = 0; group < all.length; group++) if (!has(passage, all[group]!)) return false;
  return true;
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** A part of it stands in the messages before. */
  readonly isGoing: boolean;
}

const isWhole = ({ isGoing, type }: Ask & Span): boolean => !isGoing && type !== 'pressure';

/** The messages before were about what this group means. */
const goesOn = ({ matter }: Passage, set: MeaningSet): boolean => meets(matter, set);

const asking = meaningSet('please', 'ask', 'may', 'need', 'wh');
/** A turn that leans on the one before has hardly more words. */
const mostAsked = 10;

function spanOf(passage: Passage, move: Move): Span | null {
  if (!(move.isRecallable && passage.isRecalled) && move.around?.some(set => !meets(passage.all.present, set))) return null;
  if (move.isAsked && (passage.to - passage.from > mostAsked || !(passage.isQuestion || has(passage, asking)))) return null;
  let from = Infinity;
  let to = 0;
  let isOwnWords = false;
  const taken: Hit[] = [];
  let isGoing = false;
  for (const set of move.all) {
    const fits = (one: Hit): boolean => means(one, set) && !(move.isYourTurn && isMyDoing(passage, one)) && !(move.isTheirs && isMine(passage, one)) && !(move.isApart && taken.some(other => one.from < other.to && other.from < one.to)) && !(move.joint !== undefined && taken.length > 1 && !isJoined(passage, taken[1]!, one, move.joint));
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
  includes(thing, meaning) && someHit(passage, owned, from - 3, from, ({ to }) => to === from || (to === from - 1 && !someHit(passage, somebody, to - 3, to + 1, hit => hit.to > to)));
const thing = meaningSet('contact', 'balance', 'bank', 'card', 'governmentId', 'birth');

const isJoined = ({ reading: { clauses } }: Passage, one: Hit, other: Hit, within: number): boolean => clauses[one.from] === clauses[other.from] && Math.max(one.from - other.to, other.from - one.to) <= within;
