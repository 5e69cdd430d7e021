import type { Speaker, Tier } from '../model.ts';
import type { Meaning } from './language-file.ts';
import type { Hit } from './matching.ts';
import type { Reading } from './reading.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import { firstHit, hasHit, isInvited, isQuoted, isUnknown, type Passage } from './passage.ts';
import { tokenOf } from './written-words.ts';

export interface Ask {
  readonly type: string;
  readonly reason: string;
  readonly tier: Tier;
  /** The words the request spans, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Askable {
  readonly type: string;
  /** What the operator must never ask for: it is not needed by anybody who works honestly. */
  readonly isForbidden?: boolean;
  /** From a customer the bare noun is an everyday word: it must be the operator's own, or what is on file. */
  readonly mustBeYours?: boolean;
  /** Counts only beside the message that brought it. */
  readonly needsArrival?: boolean;
  /** Nobody is sent one of these but to see who the other is. */
  readonly isPersonalPaper?: boolean;
  /** A customer has no everyday need for it. */
  readonly isTechnical?: boolean;
  /** Small talk when a customer asks it. */
  readonly isPersonal?: boolean;
  /** Only a request when the same talk is about it: "account", "code". */
  readonly isWeak?: boolean;
}

const askables: Readonly<Partial<Record<Meaning, Askable>>> = {
  card: { type: 'ask-card-data', mustBeYours: true },
  cvv: { type: 'ask-card-data', isForbidden: true },
  expiry: { type: 'ask-card-data', mustBeYours: true },
  cardPicture: { type: 'ask-card-data' },
  cardPin: { type: 'ask-card-data', isForbidden: true },
  pin: { type: 'ask-credential', isForbidden: true },
  password: { type: 'ask-credential', isForbidden: true },
  securityAnswer: { type: 'ask-credential' },
  seed: { type: 'ask-credential', isForbidden: true },
  apiKey: { type: 'ask-credential', isTechnical: true },
  session: { type: 'ask-credential', isTechnical: true },
  login: { type: 'ask-credential', isTechnical: true },
  code: { type: 'ask-one-time-code', isForbidden: true },
  codeWeak: { type: 'ask-one-time-code', isForbidden: true, isWeak: true },
  digits: { type: 'ask-one-time-code', isForbidden: true, isWeak: true, needsArrival: true },
  governmentId: { type: 'ask-government-id', mustBeYours: true, isPersonalPaper: true },
  bank: { type: 'ask-bank-details', mustBeYours: true },
  bankWeak: { type: 'ask-bank-details', isWeak: true, mustBeYours: true },
  bankLogin: { type: 'ask-bank-details', mustBeYours: true },
  birth: { type: 'ask-identity-detail', mustBeYours: true },
  age: { type: 'ask-identity-detail', isPersonal: true },
  identity: { type: 'ask-identity-detail', mustBeYours: true },
};
const askableOf = new Map(Object.entries(askables).map(([meaning, askable]) => [numberOf(meaning as Meaning), askable]));

const objectSet = meaningSet(...(Object.keys(askables) as Meaning[]));
const frameSet = meaningSet('ask', 'may', 'need', 'wh', 'about', 'enter');
const askSet = meaningSet('ask', 'enter');
const needSet = meaningSet('need', 'may');
const needing = meaningSet('need');
const asking = meaningSet('wh');
const added = meaningSet('about');
const relayed = meaningSet('relay');
const telling = meaningSet('is', 'statement');
const negation = meaningSet('neg');
const possessed = meaningSet('your');
const owned = meaningSet('my');
const ours = meaningSet('my', 'our');
const self = meaningSet('i');
const toMe = meaningSet('me');
const customer = meaningSet('you');
const settling = meaningSet('okay', 'lost', 'gave');
const reported = meaningSet('told', 'how', 'policy');
const warned = meaningSet('told', 'policy');
const offered = meaningSet('offer');
const you = meaningSet('your', 'you');
const done = meaningSet('done', 'gave');
const elsewhere = meaningSet('place');
const politely = meaningSet('please');
/** Words an operator says all day without asking for anything. */
const everyday = meaningSet('bankWeak', 'codeWeak', 'digits', 'login', 'apiKey', 'session');
/** What tells that a sentence without an asking word only tells something. */
const told = meaningSet('statement', 'done', 'gave', 'told', 'how', 'neg', 'offer', 'policy', 'place', 'change', 'reset', 'remove', 'activate');
const stating = meaningSet('is', 'i');
const linking = meaningSet('is', 'filler', 'num');
const verb = meaningSet('is', 'i', 'statement', 'done', 'gave', 'told', 'how', 'neg', 'offer', 'policy', 'place', 'change', 'reset', 'remove', 'activate');
const sent = meaningSet('sms');
const known = meaningSet('onFile', 'person');

interface Asked {
  readonly frame: Hit | null;
  readonly object: Hit;
}

const nothing: readonly Ask[] = [];
const reachBefore = 14;
const reachAfter = 12;

/** Requests for sensitive data in one sentence: what is asked for, by whom, and whether a brake says it is no request. */
export function findAsks(passage: Passage, speaker: Speaker): readonly Ask[] {
  let asks: Ask[] | null = null;
  let last: Asked | null = null;
  for (const object of passage.hits) {
    if (objectSet[object.meaning] !== 1) continue;
    const askable = askableOf.get(object.meaning)!;
    if (askable.isPersonal && speaker === 'customer') continue;
    if (isQuoted(passage, object.from) || isGiven(passage, object) || isOwn(passage, object, speaker) || (speaker === 'agent' && isSettled(passage, object))) continue;
    if (askable.isWeak && !passage.isRecalled && !isSpecific(passage, object, askable, speaker)) continue;
    const frame: Hit | null = frameOf(passage, object) ?? (last !== null && object.from - last.object.to <= 5 ? last.frame : null);
    if (frame === null ? !isElliptic(passage, object, speaker, last !== null) : isBraked(passage, frame, object, speaker)) continue;
    if (frame !== null && speaker === 'customer' && !isDirect(passage, frame, object, askable)) continue;
    last = { frame, object };
    (asks ??= []).push(make(askable, object, frame, speaker));
  }
  return asks ?? pronounAsk(passage, speaker);
}

/** "She left without the password of the till. Can you give it to me?": the thing stands in the sentence before. */
function pronounAsk(passage: Passage, speaker: Speaker): readonly Ask[] {
  const asking = firstHit(passage, relayed);
  const sentence = passage.reading.sentences[passage.from]!;
  if (asking === null || hasHit(passage, negation) || hasHit(passage, reported) || hasHit(passage, elsewhere)) return nothing;
  const before = passage.all.filter(hit => objectSet[hit.meaning] === 1 && passage.reading.sentences[hit.from] === sentence - 1).at(-1);
  const askable = before === undefined ? undefined : askableOf.get(before.meaning)!;
  if (before === undefined || askable === undefined || askable.isWeak || (speaker === 'customer' && askable.mustBeYours) || isQuoted(passage, before.from)) return nothing;
  return [make(askable, asking, asking, speaker)];
}

function make(askable: Askable, object: Hit, frame: Hit | null, speaker: Speaker): Ask {
  const isDanger = speaker === 'agent' ? askable.isForbidden : askable.type === 'ask-one-time-code';
  return {
    type: askable.type,
    reason: speaker === 'agent' ? (askable.isForbidden ? `never-${askable.type}` : `avoid-${askable.type}`) : `lure-${askable.type}`,
    tier: isDanger ? 'danger' : 'caution',
    from: Math.min(object.from, frame?.from ?? object.from),
    to: Math.max(object.to, frame?.to ?? object.to),
  };
}

/** "my PIN is 1596", "account number 93418043810": the speaker gives it. */
function isGiven({ reading, hits, to }: Passage, object: Hit): boolean {
  let at = object.to;
  const link = hits.find(hit => hit.from === at && linking[hit.meaning] === 1);
  if (link) at = link.to;
  if (isValue(reading, at, to)) return true;
  return object.from > 1 && isValue(reading, object.from - 1, to);
}

const isValue = ({ numbers, starts, ends }: Reading, at: number, to: number): boolean => at >= 0 && at < to && tokenOf(numbers[at]!).isNumber && ends[at]! - starts[at]! >= 3;

function isOwn(passage: Passage, object: Hit, speaker: Speaker): boolean {
  return hasHit(passage, speaker === 'agent' ? ours : owned, object.from - 3, object.from);
}

/** "Since you don't know your PIN", "you already confirmed your date of birth": the operator knows that it cannot be had, or has it. */
function isSettled(passage: Passage, object: Hit): boolean {
  for (const hit of passage.hits) {
    if (hit.to > object.from) continue;
    if (settling[hit.meaning] === 1 && object.from - hit.to <= 2 && hasHit(passage, customer, hit.from - 2, hit.from)) return true;
  }
  return false;
}

/** A weak noun ("account", "code") counts with "your", in a turn that is hardly more, or beside the message that brought the code. */
function isSpecific(passage: Passage, object: Hit, askable: Askable, speaker: Speaker): boolean {
  if (askable.type === 'ask-one-time-code' && passage.all.some(hit => sent[hit.meaning] === 1)) return true;
  if (speaker === 'customer' || askable.needsArrival) return false;
  // "error code", "gate code": named by a word before it, it is some other code.
  if (object.from > passage.from && isUnknown(passage, object.from - 1)) return false;
  return passage.to - passage.from <= 10;
}

/** The nearest asking words: before the thing, else after it, as German and Hindi verbs and "your pin, what is it" stand. */
function frameOf(passage: Passage, object: Hit): Hit | null {
  let before: Hit | null = null;
  for (const hit of passage.hits) {
    if (hit.from >= object.from) break;
    if (frameSet[hit.meaning] === 1 && object.from - hit.to <= reachBefore) before = hit;
  }
  return before ?? firstHit(passage, frameSet, object.to, object.to + reachAfter);
}

/** Brakes: safety talk, negation, statements, how-to, offers, reports of what somebody else said. */
function isBraked(passage: Passage, frame: Hit, object: Hit, speaker: Speaker): boolean {
  const { clauses } = passage.reading;
  const from = Math.min(frame.from, object.from);
  const to = Math.max(frame.to, object.to);
  if (isQuoted(passage, frame.from) || hasHit(passage, warned)) return true;
  // "Send me a photo of it, then I see why": what an operator asks behind the request is another matter.
  if (hasHit(passage, reported, passage.from, speaker === 'agent' ? to : passage.to)) return true;
  for (const hit of passage.hits) {
    const isNear = hit.from >= from - 5 && hit.from < to && clauses[hit.from] === clauses[hit.from < object.from ? Math.min(frame.from, object.from) : object.from];
    // Dutch and German put the negation behind the thing: "deel uw wachtwoord nooit".
    // "He needs the key to the cellar, but no signature and no password."
    const isOnIt = hit.to <= object.from && object.from - hit.to <= 2 && clauses[hit.from] === clauses[object.from];
    const isBehind = (hit.from >= object.to && hit.from <= object.to + 3 && clauses[hit.from] === clauses[object.from]) || (hit.from >= to && hit.from <= to + 3 && clauses[hit.from] === clauses[to - 1]);
    if (negation[hit.meaning] === 1 && (isNear || isBehind || isOnIt) && !isInvited(passage, hit)) return true;
    if (offered[hit.meaning] === 1 && hit.from <= frame.from && hit.to >= frame.from - 1) return true;
    if (self[hit.meaning] === 1 && askSet[frame.meaning] === 1 && hit.to <= frame.from && frame.from - hit.to <= 2 && clauses[hit.from] === clauses[frame.from] && !hasHit(passage, needing, hit.from, frame.from)) return true;
    if (done[hit.meaning] === 1 && hit.from >= from - 4 && hit.from <= to && speaker === 'customer') return true;
  }
  // "Your card comes on Friday and the PIN follows."
  if (added[frame.meaning] === 1 && !passage.isQuestion && hasHit(passage, telling, object.to, object.to + 3)) return true;
  // "What do you bring home a month": a word of the thing itself is no place.
  return passage.hits.some(hit => elsewhere[hit.meaning] === 1 && !(hit.from === object.from && hit.to <= object.to)) && !hasHit(passage, toMe, frame.from, frame.to + 3);
}

/** A short turn of a thing and "please", "and", "your": "cvv pls", "and your pin?". */
function isElliptic(passage: Passage, object: Hit, speaker: Speaker, isContinued: boolean): boolean {
  const { from, to, isQuestion } = passage;
  const length = to - from;
  // Nothing below holds for more words, and a pasted list has a thousand things in one passage.
  if (length > 24 && (speaker === 'customer' || !isContinued)) return false;
  if (speaker === 'customer' && hasHit(passage, politely) && !hasHit(passage, verb) && length <= 12 && hasHit(passage, possessed, object.from - 3, object.to + 4)) return true;
  if (speaker === 'customer') return !hasHit(passage, verb) && length <= 5 && (hasHit(passage, possessed) || (hasHit(passage, politely) && !hasHit(passage, owned)));
  // "Sort code and account number and I'll refund it."
  if (object.from - from <= 2 && !hasHit(passage, telling, from, object.to + 1) && hasHit(passage, self, object.to, object.to + 6) && !hasHit(passage, reported)) return true;
  if (speaker === 'agent' && length <= 24 && isPoliteClause(passage, object)) return true;
  if (hasHit(passage, told)) return false;
  if (isContinued) return true;
  // An operator who names the customer's secret and says please, or asks a question, asks for it.
  const isYours = hasHit(passage, possessed, object.from - 4, object.from + 1);
  if (hasHit(passage, politely) ? length <= 16 : isQuestion && (isYours ? length <= 24 : length <= 6)) return true;
  if (isQuestion && length <= 2) return true;
  if (hasHit(passage, stating) || everyday[object.meaning] === 1) return false;
  // "Your PIN can be used again in an hour" says more of the thing than that it is wanted.
  if (!isQuestion && restOf(passage) > (isYours ? 1 : 2)) return false;
  if (isYours && length <= 14) return true;
  let unknown = 0;
  for (let index = from; index < to; index++) if (isUnknown(passage, index)) unknown++;
  return length <= 9 && unknown <= 3;
}

/** Words of more than three letters that are no part of anything a phrase of the language means. */
function restOf({ from, to, hits, reading: { starts, ends } }: Passage): number {
  let rest = 0;
  for (let index = from; index < to; index++) if (ends[index]! - starts[index]! > 3 && !hits.some(hit => hit.from <= index && hit.to > index)) rest++;
  return rest;
}

/** "It can't go back to the card, so sort code and account number please": the clause of the thing says no more than please. */
function isPoliteClause({ hits, reading: { clauses } }: Passage, object: Hit): boolean {
  const clause = hits.filter(({ from }) => clauses[from] === clauses[object.from]);
  return clause.some(({ meaning }) => politely[meaning] === 1) && !clause.some(({ meaning }) => told[meaning] === 1 || stating[meaning] === 1);
}

/** A customer's request is a lure when it is directed at the operator: "send me", "what is your". */
function isDirect(passage: Passage, frame: Hit, object: Hit, askable: Askable): boolean {
  const isYours = hasHit(passage, possessed, object.from - 4, object.from) || hasHit(passage, you, object.from, object.to) || hasHit(passage, possessed, object.to, object.to + 4);
  if (isYours) return true;
  const isSent = askSet[frame.meaning] === 1 && hasHit(passage, toMe, frame.from - 3, frame.to + 3);
  if (askable.mustBeYours && !hasHit(passage, known) && !(isSent && askable.isPersonalPaper)) return false;
  if (askable.isTechnical && (needSet[frame.meaning] === 1 || asking[frame.meaning] === 1)) return true;
  if (askSet[frame.meaning] !== 1) return askable.type === 'ask-one-time-code' && passage.all.some(hit => sent[hit.meaning] === 1);
  return hasHit(passage, toMe, frame.from - 3, frame.to + 3) || frame.from <= passage.from + 2 || hasHit(passage, politely);
}
