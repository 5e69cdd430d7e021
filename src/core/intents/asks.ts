import type { Speaker, Tier } from '../model.ts';
import { isBraked } from './ask-brakes.ts';
import { isElliptic } from './elliptic-asks.ts';
import type { Meaning } from './language-file.ts';
import type { Hit } from './matching.ts';
import type { Reading } from './reading.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import { firstHit, hasHit, isQuoted, isUnknown, isUnsaid, someHit, type Passage } from './passage.ts';
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
/** What signs in to a bank opens an account as well: nobody honest asks for that. */
const bankSignIn: Askable = { type: 'ask-credential', isForbidden: true };
const signsIn = numberOf('bankLogin');
const askableOf = new Map(Object.entries(askables).map(([meaning, askable]) => [numberOf(meaning as Meaning), askable]));

/** What can be asked for. */
export const objectSet = meaningSet(...(Object.keys(askables) as Meaning[]));
const frameSet = meaningSet('ask', 'may', 'need', 'wh', 'about', 'enter');
const askSet = meaningSet('ask', 'enter');
const needSet = meaningSet('need', 'may');
const asking = meaningSet('wh');
const relayed = meaningSet('relay');
const negation = meaningSet('neg');
const possessed = meaningSet('your');
const owned = meaningSet('my');
const ours = meaningSet('my', 'our');
const somebody = numberOf('person');
const personal = meaningSet('birth', 'identity', 'age', 'securityAnswer');
const toMe = meaningSet('me');
const customer = meaningSet('you');
const settling = meaningSet('okay', 'lost', 'gave');
const reported = meaningSet('told', 'how', 'policy');
const you = meaningSet('your', 'you');
const elsewhere = meaningSet('place');
const politely = meaningSet('please');
const linking = meaningSet('is', 'filler', 'num');
const sent = meaningSet('sms');
const failed = meaningSet('neg', 'okay', 'done');
const thing = meaningSet('decoy', 'picture', 'file', 'evidence', 'name');
const handing = meaningSet('ask', 'relay');
const pronoun = meaningSet('it');
/** What a pronoun may stand for. */
const named = objectSet.map((one, meaning) => one | thing[meaning]!);
const known = meaningSet('onFile', 'person');
const talkedOf = meaningSet('workAccount');
const which = meaningSet('wh', 'may');

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
    if (isQuoted(passage, object.from) || isGiven(passage, object) || isOwn(passage, object, speaker) || (speaker === 'agent' && (isSettled(passage, object) || isMatter(passage, object)))) continue;
    if (askable.isWeak && !passage.isRecalled && !isSpecific(passage, object, askable, speaker)) continue;
    const frame: Hit | null = frameOf(passage, object) ?? (last !== null && object.from - last.object.to <= 5 ? last.frame : null);
    if (frame !== null && isUnsaid(passage, frame)) continue;
    if (frame === null ? !isElliptic(passage, object, speaker, last !== null) : isBraked(passage, frame, object, speaker)) continue;
    if (frame !== null && speaker === 'customer' && !isDirect(passage, frame, object, askable)) continue;
    last = { frame, object };
    (asks ??= []).push(make(askable, object, frame, speaker));
    if (object.meaning === signsIn) asks.push(make(bankSignIn, object, frame, speaker));
  }
  return asks ?? pronounAsk(passage, speaker) ?? clauseAsk(passage, speaker);
}

/** "She left without the password of the till. Can you give it to me?": the thing stands in the sentence before. */
function pronounAsk(passage: Passage, speaker: Speaker): readonly Ask[] | null {
  const asking = firstHit(passage, relayed);
  const sentence = passage.reading.sentences[passage.from]!;
  if (asking === null || hasHit(passage, negation) || hasHit(passage, reported) || hasHit(passage, elsewhere)) return null;
  const before = passage.all.filter(hit => objectSet[hit.meaning] === 1 && passage.reading.sentences[hit.from] === sentence - 1).at(-1);
  const askable = before === undefined ? undefined : askableOf.get(before.meaning)!;
  if (before === undefined || askable === undefined || askable.isWeak || (speaker === 'customer' && askable.mustBeYours) || isQuoted(passage, before.from)) return null;
  return [make(askable, asking, asking, speaker)];
}

/** "Without your IBAN I can't pay it out, send it to me": the thing stands in the clause before, unlike "if your PIN doesn't work, tell me". */
function clauseAsk(passage: Passage, speaker: Speaker): readonly Ask[] {
  const { hits, reading: { clauses } } = passage;
  if (speaker === 'customer' || hasHit(passage, reported) || hasHit(passage, elsewhere)) return nothing;
  for (const asking of hits) {
    if (handing[asking.meaning] !== 1) continue;
    const has = (set: Uint8Array, from: number, to: number, { from: at }: Hit): boolean => someHit(passage, from, to, hit => set[hit.meaning] === 1 && clauses[hit.from] === clauses[at]);
    const before = hits.findLast(hit => hit.to <= asking.from && named[hit.meaning] === 1);
    const askable = before && askableOf.get(before.meaning);
    if (!askable || askable.isWeak || clauses[before.from] === clauses[asking.from] || isQuoted(passage, asking.from) || isUnsaid(passage, asking)) continue;
    const isForMe = has(pronoun, asking.from - 2, asking.to + 1, asking) && has(toMe, asking.from - 2, asking.to + 3, asking) && !has(negation, passage.from, passage.to, asking);
    if (isForMe && (has(negation, before.from - 2, before.from, before) || !has(failed, before.to, asking.from, before))) return [make(askable, asking, before, speaker)];
  }
  return nothing;
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

/** "My husband's PIN" is his: a "my" of somebody does not make the thing the speaker's, unlike "my mother's maiden name". */
function isOwn(passage: Passage, object: Hit, speaker: Speaker): boolean {
  const mine = speaker === 'agent' ? ours : owned;
  const isHis = ({ from, to }: Hit): boolean =>
    personal[object.meaning] !== 1 && someHit(passage, from - 2, to + 1, one => one.meaning === somebody && one.to > to && one.to <= object.from + 1);
  // "Bezorg ons uw rekeningnummer": the nearer one says whose it is.
  return !hasHit(passage, possessed, object.from - 1, object.from) && someHit(passage, object.from - 3, object.from, hit => mine[hit.meaning] === 1 && !isHis(hit));
}

/** "Since you don't know your PIN", "nie pamięta pan hasła?", "you already confirmed your date of birth": the operator knows that it cannot be had, or has it. */
function isSettled(passage: Passage, object: Hit): boolean {
  const { clauses } = passage.reading;
  for (const hit of passage.hits) {
    if (hit.to > object.from) continue;
    if (settling[hit.meaning] === 1 && object.from - hit.to <= 2 && clauses[hit.to - 1] === clauses[object.from] && (hasHit(passage, customer, hit.from - 2, hit.from) || hasHit(passage, customer, hit.to, object.from))) return true;
  }
  return false;
}

/** What the talk is about, and nothing secret: "Please wait while I check your account", "which account do you mean?", "what's the mail on the account?", "the last four of the card". "What is your account" asks for its number. */
function isMatter(passage: Passage, { meaning, from, to }: Hit): boolean {
  if (numbers[meaning] === 1 && someHit(passage, from - 4, to, hit => ofNumber[hit.meaning] === 1 && hit.to >= from - 2)) return true;
  if (meaning === account) return !hasHit(passage, money) && (someHit(passage, from - 3, from, hit => asking[hit.meaning] === 1 && hit.to === from) || (hasHit(passage, asking, passage.from, from) && hasHit(passage, lookup, passage.from, from)));
  return meaning === login && someHit(passage, from, from + 1, hit => talkedOf[hit.meaning] === 1 && hit.to === to) && !(to === passage.to && someHit(passage, from - 6, from, hit => which[hit.meaning] === 1 && from - hit.to <= 1));
}
const account = numberOf('bankWeak');
const money = meaningSet('refund', 'pay');
const lookup = meaningSet('name', 'mail');
const numbers = meaningSet('card', 'digits', 'code');
const ofNumber = meaningSet('lastFour');
const login = numberOf('login');

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

/** A customer's request is a lure when it is directed at the operator: "send me", "what is your". */
function isDirect(passage: Passage, frame: Hit, object: Hit, askable: Askable): boolean {
  const isYours = hasHit(passage, possessed, object.from - 4, object.from) || hasHit(passage, you, object.from, object.to) || hasHit(passage, possessed, object.to, object.to + 4);
  if (isYours) return true;
  const isSent = askSet[frame.meaning] === 1 && hasHit(passage, toMe, frame.from - 3, frame.to + 3);
  if (askable.mustBeYours && !hasHit(passage, known) && !(isSent && askable.isPersonalPaper)) return false;
  if (askable.isTechnical && (needSet[frame.meaning] === 1 || asking[frame.meaning] === 1)) return true;
  if (askSet[frame.meaning] !== 1) return askable.type === 'ask-one-time-code' && passage.all.some(hit => sent[hit.meaning] === 1);
  return hasHit(passage, toMe, frame.from - 3, frame.to + 3) || isFirst(passage, frame) || hasHit(passage, politely);
}

/** An imperative stands at the beginning, of the sentence or of its clause: "You just got a text, read me the code". */
const isFirst = ({ from: first, reading: { clauses } }: Passage, { from }: Hit): boolean => from <= first + 2 || clauses[from - 1] !== clauses[from];
