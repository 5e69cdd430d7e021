import type { Speaker } from '../model.ts';
import type { Hit } from './matching.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import { hasHit, isInvited, isQuoted, isUnsaid, someHit, type Passage } from './passage.ts';

const askSet = meaningSet('ask', 'enter');
const needing = meaningSet('need');
const added = meaningSet('about');
const permitting = meaningSet('may');
const telling = meaningSet('is', 'statement');
const negation = meaningSet('neg');
const self = meaningSet('i');
const toMe = meaningSet('me');
const reported = meaningSet('told', 'how', 'policy');
const warned = meaningSet('told', 'policy');
const offered = meaningSet('offer');
const done = meaningSet('done', 'gave');
const elsewhere = meaningSet('place');
const removed = meaningSet('remove');
const changed = meaningSet('change');
const account = numberOf('bankWeak');
const reader = meaningSet('you');
const asking = meaningSet('wh');
const strong = meaningSet('pin', 'cardPin', 'password', 'code', 'bankLogin');
const being = meaningSet('is', 'statement');
const wanting = meaningSet('may', 'need');
const settled = meaningSet('statement', 'done');
const outcomes = meaningSet('statement', 'done', 'okay', 'neg', 'lost', 'skip', 'changed', 'reset');
const acted = meaningSet('deed', 'signIn', 'done');
const oneTime = meaningSet('code', 'codeWeak', 'digits');
const naming = meaningSet('it', 'wh', 'relay', 'other', 'otherOne');

/** Brakes: safety talk, negation, statements, how-to, offers, reports of what somebody else said. */
export function isBraked(passage: Passage, frame: Hit, object: Hit, speaker: Speaker): boolean {
  const { clauses } = passage.reading;
  const from = Math.min(frame.from, object.from);
  const to = Math.max(frame.to, object.to);
  if (isQuoted(passage, frame.from) || hasHit(passage, warned)) return true;
  // "Send me a photo of it, then I see why": what an operator asks behind the request is another matter.
  const reach = speaker === 'agent' ? to : passage.to;
  if (passage.hits.some(hit => reported[hit.meaning] === 1 && hit.from < reach && !isUnsaid(passage, hit))) return true;
  for (const hit of passage.hits) {
    const isNear = hit.from >= from - 5 && hit.from < to && clauses[hit.from] === clauses[hit.from < object.from ? Math.min(frame.from, object.from) : object.from];
    // Dutch and German put the negation behind the thing: "deel uw wachtwoord nooit".
    // "He needs the key to the cellar, but no signature and no password."
    const isOnIt = hit.to <= object.from && object.from - hit.to <= 2 && clauses[hit.from] === clauses[object.from];
    // "Passwords are encrypted, we cannot see them."
    const isOnFrame = frame.from >= object.to && hit.to === frame.from && clauses[hit.from] === clauses[frame.from];
    const isBehind = (hit.from >= object.to && hit.from <= object.to + 3 && clauses[hit.from] === clauses[object.from]) || (hit.from >= to && hit.from <= to + 3 && clauses[hit.from] === clauses[to - 1]);
    if (negation[hit.meaning] === 1 && (isNear || isBehind || isOnIt || isOnFrame) && !isInvited(passage, hit)) return true;
    if (offered[hit.meaning] === 1 && hit.from <= frame.from && hit.to >= frame.from - 1) return true;
    if (self[hit.meaning] === 1 && askSet[frame.meaning] === 1 && hit.to <= frame.from && frame.from - hit.to <= 2 && clauses[hit.from] === clauses[frame.from] && !hasHit(passage, needing, hit.from, frame.from) && !isPermission(passage, hit, frame)) return true;
    // "The code you've just got": what you did with it is a part of the thing, unlike "a code that I had got".
    if (done[hit.meaning] === 1 && hit.from >= from - 4 && hit.from <= to && speaker === 'customer' && clauses[hit.from] === clauses[hit.from < frame.from ? frame.from : object.from] && !(hit.from >= object.from && hit.to <= object.to && !hasHit(passage, self, object.from, object.to))) return true;
  }
  if ((speaker === 'agent' && (isToRemove(passage, frame, object) || isNeededThere(passage, frame, object) || isOutcome(passage, frame, object) || isDoing(passage, frame, object))) || isClause(passage, frame, object)) return true;
  // "Your identity is confirmed, we can go on."
  if (wanting[frame.meaning] === 1 && frame.from >= object.to && clauses[frame.from] !== clauses[object.from] && hasHit(passage, settled, object.to, object.to + 3)) return true;
  // "Your card comes on Friday and the PIN follows.", "ora le arriva il codice"
  if (added[frame.meaning] === 1 && !passage.isQuestion && (hasHit(passage, telling, object.to, object.to + 3) || hasHit(passage, settled, frame.from, object.from))) return true;
  // "Give me a minute, I'm looking at your account", "I'm waiting for an answer of the bank"
  if (speaker === 'agent' && object.meaning === account && frame.from < object.from && (object.from - frame.to > 3 || clauses[frame.from] !== clauses[object.from])) return true;
  // "Which PIN did you enter at the machine?": there it was, and is to be said here.
  if (speaker === 'agent' && asking[frame.meaning] === 1 && frame.from < object.from && object.from - frame.to <= 1 && strong[object.meaning] === 1) return false;
  // "What do you bring home a month": a word of the thing itself is no place.
  return passage.hits.some(hit => elsewhere[hit.meaning] === 1 && !(hit.from === object.from && hit.to <= object.to)) && !hasHit(passage, toMe, frame.from, frame.to + 3);
}

/** "Please remove passwords from the log before you send it", "you have to change the password", unlike "drop your password in here" and "reset it and send me the new one". */
const isToRemove = (passage: Passage, frame: Hit, { from }: Hit): boolean => someHit(passage, from - 4, from, hit => (removed[hit.meaning] === 1 || (changed[hit.meaning] === 1 && needing[frame.meaning] === 1)) && hit.from !== frame.from && (frame.from < hit.from || !hasHit(passage, toMe, frame.from, frame.to + 3)));

/** "You need a valid ID at the desk", "you will need your card": what the reader needs is not for the speaker. */
const isNeededThere = (passage: Passage, { meaning, from }: Hit, object: Hit): boolean => needing[meaning] === 1 && hasHit(passage, reader, from - (from < object.from ? 2 : 1), from) && !hasHit(passage, self, passage.from, from + 1) && !hasHit(passage, askSet) && !hasHit(passage, toMe);

/** "Can you confirm your account is active?": that it is so is asked, unlike "tell me what your PIN is" and "wpisz hasło, to sprawdzę". */
const isClause = (passage: Passage, frame: Hit, { from, to }: Hit): boolean =>
  askSet[frame.meaning] === 1 && frame.to <= from && from - frame.to <= 3 && to < passage.to - 1 && passage.reading.clauses[to] === passage.reading.clauses[from] && hasHit(passage, being, to, to + 1) && !hasHit(passage, asking);

/** "Can I confirm your PIN?" */
const isPermission = ({ hits }: Passage, { from }: Hit, frame: Hit): boolean => hits.some(hit => permitting[hit.meaning] === 1 && hit.from < from && hit.to > frame.from);

/**
 * "If your PIN doesn't work, let me know", "once you have your new password, tell me": what comes of the thing is to be told. Unlike "once you
 * have it, send it to me", and "when the code arrives, tell me": nobody wants to hear of a code but to have it.
 */
function isOutcome(passage: Passage, frame: Hit, object: Hit): boolean {
  const { hits, reading: { clauses } } = passage;
  if (oneTime[object.meaning] === 1) return false;
  const told = hits.find(hit => hit.from >= object.to && askSet[hit.meaning] === 1);
  if (told === undefined || someHit(passage, told.from - 2, told.to + 3, hit => naming[hit.meaning] === 1 && clauses[hit.from] === clauses[told.from])) return false;
  if (frame.from < object.from && !(permitting[frame.meaning] === 1 && hasHit(passage, reader, frame.from, frame.to))) return false;
  // Without a comma what comes of it stands between the two.
  const first = clauses[told.from] === clauses[object.from] ? object.to : object.from - 4;
  return someHit(passage, first, object.to + 3, hit => outcomes[hit.meaning] === 1 && clauses[hit.from] === clauses[object.from]);
}

/** "Are you able to log in with your password?", "please confirm you have received your PIN", "we use your date of birth to verify you": what is done with the thing. */
function isDoing(passage: Passage, frame: Hit, object: Hit): boolean {
  const { clauses } = passage.reading;
  const isBetween = (set: Uint8Array, from: number): boolean => hasHit(passage, set, from, object.from);
  if (frame.from >= object.to) return clauses[frame.from] === clauses[object.from] && someHit(passage, object.from - 6, object.from, hit => self[hit.meaning] === 1 && isBetween(acted, hit.to));
  if (permitting[frame.meaning] === 1) return hasHit(passage, reader, frame.from, frame.to + 1) && isBetween(acted, frame.from) && !isBetween(askSet, frame.to);
  return askSet[frame.meaning] === 1 && someHit(passage, frame.to, frame.to + 2, hit => reader[hit.meaning] === 1 && isBetween(settled, hit.to));
}
