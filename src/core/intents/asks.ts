import type { Speaker, Tier } from '../model.ts';
import { isBraked } from './ask-brakes.ts';
import { isElliptic, isPoliteClause } from './elliptic-asks.ts';
import { meanings, type Meaning } from './language-file.ts';
import { includes, meaningSet, meets, union, type MeaningSet } from './meaning-set.ts';
import { firstHit, has, hasHit, isQuoted, isUnknown, isUnsaid, someHit, type Passage } from './passage.ts';
import { fromOf, hitOf, meaningOf, means, type Hit, type Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import { isSpokenOf } from './spoken-of.ts';

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
  /** Where an operator is told why in other words than of the rest of its type. */
  readonly reason?: string;
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
  /** People are told to go there all day: it must be handed over, "give me your online banking". */
  readonly isPlace?: boolean;
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
  netBank: { type: 'ask-bank-details', mustBeYours: true, isPlace: true },
  birth: { type: 'ask-identity-detail', mustBeYours: true },
  age: { type: 'ask-identity-detail', isPersonal: true },
  identity: { type: 'ask-identity-detail', mustBeYours: true },
};
/** What signs in to a bank opens an account as well: nobody honest asks for that. */
const bankSignIn: Askable = { type: 'ask-credential', isForbidden: true, reason: 'ask-bank-sign-in' };
const signsIn = meaningSet('bankLogin', 'netBank');
/** By number of a meaning. */
const askableOf: readonly (Askable | undefined)[] = meanings.map(name => (askables as Readonly<Partial<Record<string, Askable>>>)[name]);

/** What can be asked for. */
export const objectSet = meaningSet(...(Object.keys(askables) as Meaning[]));
const frameSet = meaningSet('ask', 'may', 'need', 'wh', 'about', 'enter');
const askSet = meaningSet('ask', 'enter');
const needSet = meaningSet('need', 'may');
const asking = meaningSet('wh');
const demanding = meaningSet('need');
const relayed = meaningSet('relay');
const negation = meaningSet('neg');
const possessed = meaningSet('your');
const toMe = meaningSet('me');
const reported = meaningSet('told', 'how', 'policy');
const you = meaningSet('your', 'you');
const elsewhere = meaningSet('place');
const politely = meaningSet('please');
const sent = meaningSet('sms');
const failed = meaningSet('neg', 'okay', 'done');
const thing = meaningSet('decoy', 'picture', 'file', 'evidence', 'name');
const handing = meaningSet('ask', 'relay');
const pronoun = meaningSet('it');
/** What a pronoun may stand for. */
const named = union(objectSet, thing);
/** Where none of these is, nothing is asked for: the thing, or what stands for it. */
export const askedFor = union(objectSet, relayed);
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
  const asks = has(passage, objectSet) ? thingAsks(passage, speaker) : null;
  return asks ?? pronounAsk(passage, speaker) ?? clauseAsk(passage, speaker) ?? nothing;
}

function thingAsks(passage: Passage, speaker: Speaker): readonly Ask[] | null {
  let asks: Ask[] | null = null;
  let last: Asked | null = null;
  const { clauses } = passage.reading;
  for (const object of passage.hits) {
    if (!means(object, objectSet)) continue;
    const askable = askableOf[object.meaning]!;
    if (speaker === 'customer' && (askable.isPersonal || (askable.type === oneTimeCode && isOursToSend(passage, object)))) continue;
    if (isSpokenOf(passage, object, speaker)) continue;
    if (askable.isWeak && !passage.isRecalled && !isSpecific(passage, object, askable, speaker)) continue;
    const near: Hit | null = frameOf(passage, object) ?? (last !== null && object.from - last.object.to <= 5 ? last.frame : null);
    // "PIN please, otherwise I can't unlock it": the clause behind asks for nothing.
    const frame: Hit | null = near !== null && near.from >= object.to && clauses[near.from] !== clauses[object.from] && speaker === 'agent' && isPoliteClause(passage, object) ? null : near;
    if ((frame !== null && isUnsaid(passage, frame)) || (askable.isPlace && !isHandedOver(passage, frame, object, last))) continue;
    if (frame === null ? !isElliptic(passage, object, speaker, last !== null) : isBraked(passage, frame, object, speaker)) continue;
    if (frame !== null && speaker === 'customer' && !isDirect(passage, frame, object, askable)) continue;
    last = { frame, object };
    (asks ??= []).push(make(askable, object, frame, speaker, isBare(passage, frame, object)));
    if (means(object, signsIn)) asks.push(make(bankSignIn, object, frame, speaker));
  }
  return asks;
}

/** "She left without the password of the till. Can you give it to me?": the thing stands in the sentence before. */
function pronounAsk(passage: Passage, speaker: Speaker): readonly Ask[] | null {
  const asking = firstHit(passage, relayed);
  if (asking === null || has(passage, negation) || isReported(passage) || has(passage, elsewhere)) return null;
  const before = lastThing(passage.all, passage.reading, passage.reading.sentences[passage.from]! - 1);
  if (before === null) return null;
  const askable = askableOf[before.meaning]!;
  if (askable.isWeak || (speaker === 'customer' && askable.mustBeYours) || isQuoted(passage, before.from)) return null;
  return [make(askable, asking, asking, speaker)];
}

/** Somebody's words, how to do it, or what is never done; unlike "I can't do anything". */
const isReported = (passage: Passage): boolean => someHit(passage, reported, passage.from, passage.to, hit => !isUnsaid(passage, hit));

/** The last thing of a sentence that can be asked for. */
function lastThing({ list, count, present }: Phrases, { sentences }: Reading, sentence: number): Hit | null {
  if (!meets(present, objectSet)) return null;
  for (let index = count - 1; index >= 0; index--) {
    const phrase = list[index]!;
    if (sentences[fromOf(phrase)] === sentence && includes(objectSet, meaningOf(phrase))) return hitOf(phrase);
  }
  return null;
}

/** "Without your IBAN I can't pay it out, send it to me": the thing stands in the clause before, unlike "if your PIN doesn't work, tell me". */
function clauseAsk(passage: Passage, speaker: Speaker): readonly Ask[] | null {
  if (speaker === 'customer' || ![objectSet, handing, pronoun, toMe].every(part => has(passage, part)) || isReported(passage) || has(passage, elsewhere)) return null;
  const { hits, reading: { clauses } } = passage;
  for (const asking of hits) {
    if (!means(asking, handing)) continue;
    const hasIn = (set: MeaningSet, from: number, to: number, { from: at }: Hit): boolean => someHit(passage, set, from, to, hit => clauses[hit.from] === clauses[at]);
    const before = hits.findLast(hit => hit.to <= asking.from && means(hit, named));
    const askable = before && askableOf[before.meaning];
    if (!askable || askable.isWeak || clauses[before.from] === clauses[asking.from] || isQuoted(passage, asking.from) || isUnsaid(passage, asking)) continue;
    const isForMe = hasIn(pronoun, asking.from - 2, asking.to + 1, asking) && hasIn(toMe, asking.from - 2, asking.to + 3, asking) && !hasIn(negation, passage.from, passage.to, asking);
    if (isForMe && (hasIn(negation, before.from - 2, before.from, before) || !hasIn(failed, before.to, asking.from, before))) return [make(askable, asking, before, speaker)];
  }
  return null;
}

/**
 * Named in more than a few words without one that asks, as in "the pickup code has six digits": that is hardly ever a request, and holds no send. Of
 * what operators say all day a third of the sends that were held were these, of what they must not ask a hundredth.
 */
const isBare = (passage: Passage, frame: Hit | null, object: Hit): boolean =>
  frame === null && !has(passage, politely) && (passage.isQuestion ? passage.to - passage.from > 5 : passage.to - passage.from > 4 && !hasHit(passage, possessed, object.from - 4, object.to));

function make(askable: Askable, object: Hit, frame: Hit | null, speaker: Speaker, isMild = false): Ask {
  const isDanger = speaker === 'agent' ? askable.isForbidden && !isMild : askable.type === 'ask-one-time-code';
  return {
    type: askable.type,
    reason: speaker === 'agent' ? (askable.isForbidden ? `never-${askable.reason ?? askable.type}` : `avoid-${askable.type}`) : `lure-${askable.type}`,
    tier: isDanger ? 'danger' : 'caution',
    from: Math.min(object.from, frame?.from ?? object.from),
    to: Math.max(object.to, frame?.to ?? object.to),
  };
}

export const oneTimeCode = 'ask-one-time-code';
const cards = meaningSet('cards');
const ofNumber = meaningSet('lastFour');
const channels = meaningSet('channel');

/** From a customer whom no code of the operator's has been told of: "the last 4 digits of the card I used", "send the confirmation code to my email". */
const isOursToSend = (passage: Passage, object: Hit): boolean =>
  !meets(passage.all.present, sent) && (hasHit(passage, channels, object.to, object.to + 2) || (has(passage, cards) && someHit(passage, ofNumber, object.from - 2, object.to, hit => hit.to > object.from)));

/** A weak noun ("account", "code") counts with "your", in a turn that is hardly more, or beside the message that brought the code. */
function isSpecific(passage: Passage, object: Hit, askable: Askable, speaker: Speaker): boolean {
  if (askable.type === 'ask-one-time-code' && meets(passage.all.present, sent)) return true;
  if (speaker === 'customer' || askable.needsArrival) return false;
  // "error code", "gate code": named by a word before it, it is some other code.
  if (object.from > passage.from && isUnknown(passage, object.from - 1)) return false;
  return passage.to - passage.from <= 10;
}

/** The nearest asking words: before the thing, else after it, as German and Hindi verbs and "your pin, what is it" stand. */
function frameOf(passage: Passage, object: Hit): Hit | null {
  let before: Hit | null = null;
  if (!has(passage, frameSet)) return null;
  for (const hit of passage.hits) {
    if (hit.from >= object.from) break;
    if (means(hit, frameSet) && object.from - hit.to <= reachBefore) before = hit;
  }
  return before ?? firstHit(passage, frameSet, object.to, object.to + reachAfter);
}

/** "Send me your online banking", "I need it", "the login for it", unlike "tell me what you see in it". */
const isHandedOver = (passage: Passage, frame: Hit | null, object: Hit, last: Asked | null): boolean =>
  (last !== null && object.from - last.object.to <= 5) ||
  (frame !== null && object.from - frame.to <= 3 && (means(frame, demanding) || (means(frame, askSet) && hasHit(passage, toMe, frame.from - 3, frame.to + 3))));

/** A customer's request is a lure when it is directed at the operator: "send me", "what is your". */
function isDirect(passage: Passage, frame: Hit, object: Hit, askable: Askable): boolean {
  const isYours = hasHit(passage, possessed, object.from - 4, object.from) || hasHit(passage, you, object.from, object.to) || hasHit(passage, possessed, object.to, object.to + 4);
  if (isYours) return true;
  // "Können Sie mir den Code nennen, der kam": the asking word stands behind the thing.
  if (means(frame, needSet) && askable.type === oneTimeCode && object.to - object.from > 1 && hasHit(passage, toMe, frame.to, object.from) && hasHit(passage, askSet, object.from, object.to)) return true;
  const isSent = means(frame, askSet) && hasHit(passage, toMe, frame.from - 3, frame.to + 3);
  if (askable.mustBeYours && !has(passage, known) && !(isSent && askable.isPersonalPaper)) return false;
  if (askable.isTechnical && (means(frame, needSet) || means(frame, asking))) return true;
  if (!means(frame, askSet)) return askable.type === 'ask-one-time-code' && meets(passage.all.present, sent);
  return hasHit(passage, toMe, frame.from - 3, frame.to + 3) || isFirst(passage, frame) || has(passage, politely);
}

/** An imperative stands at the beginning, of the sentence or of its clause: "You just got a text, read me the code". */
const isFirst = ({ from: first, reading: { clauses } }: Passage, { from }: Hit): boolean => from <= first + 2 || clauses[from - 1] !== clauses[from];
