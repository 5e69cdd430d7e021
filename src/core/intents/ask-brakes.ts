import type { Speaker } from '../model.ts';
import { meaningSet, numberOf, type MeaningSet } from './meaning-set.ts';
import { firstHit, has, hasHit, isInvited, isQuoted, isUnsaid, someHit, type Passage } from './passage.ts';
import { means, type Hit } from './phrases.ts';

const askSet = meaningSet('ask', 'enter');
const needing = meaningSet('need');
const added = meaningSet('about');
const permitting = meaningSet('may');
const telling = meaningSet('is', 'statement');
const being = meaningSet('is');
const negation = meaningSet('neg');
const self = meaningSet('i');
const toMe = meaningSet('me');
const reported = meaningSet('told', 'how', 'policy');
const warned = meaningSet('told', 'policy');
const offered = meaningSet('offer');
const done = meaningSet('done', 'gave');
const elsewhere = meaningSet('place');
const removed = meaningSet('remove');
const taken = meaningSet('remove', 'change');
const account = numberOf('bankWeak');
const reader = meaningSet('you');
const asking = meaningSet('wh');
const strong = meaningSet('pin', 'cardPin', 'password', 'code', 'bankLogin');
const wanting = meaningSet('may', 'need');
const settled = meaningSet('statement', 'done');
const outcomes = meaningSet('statement', 'done', 'okay', 'neg', 'lost', 'skip', 'changed', 'reset');
const failures = meaningSet('neg', 'okay', 'lost');
const entering = meaningSet('enter');
const handing = meaningSet('ask');
const conditional = meaningSet('cond');
const acted = meaningSet('deed', 'signIn', 'done');
const oneTime = meaningSet('code', 'codeWeak', 'digits');
const naming = meaningSet('it', 'wh', 'relay', 'other', 'otherOne');

/** Brakes: safety talk, negation, statements, how-to, offers, reports of what somebody else said. */
export const isBraked = (passage: Passage, frame: Hit, object: Hit, speaker: Speaker): boolean =>
  isQuoted(passage, frame.from) ||
  has(passage, warned) ||
  isReported(passage, frame, object, speaker) ||
  isNegated(passage, frame, object) ||
  someHit(passage, offered, passage.from, frame.from + 1, hit => hit.to >= frame.from - 1) ||
  isSelf(passage, frame) ||
  (speaker === 'customer' ? isDone(passage, frame, object) : isToRemove(passage, frame, object) || isNeededThere(passage, frame, object) || isOutcome(passage, frame, object) || isDoing(passage, frame, object) || isEntering(passage, frame, object) || isBeside(passage, frame, object)) ||
  isClause(passage, frame, object) ||
  isTold(passage, frame, object) ||
  isElsewhere(passage, frame, object, speaker);

/** "Send me a photo of it, then I see why": what an operator asks behind the request is another matter. */
const isReported = (passage: Passage, frame: Hit, object: Hit, speaker: Speaker): boolean =>
  someHit(passage, reported, passage.from, speaker === 'agent' ? Math.max(frame.to, object.to) : passage.to, hit => !isUnsaid(passage, hit));

function isNegated(passage: Passage, frame: Hit, object: Hit): boolean {
  if (!has(passage, negation) || isStuck(passage, frame, object)) return false;
  const { clauses } = passage.reading;
  const from = Math.min(frame.from, object.from);
  const to = Math.max(frame.to, object.to);
  return passage.hits.some(hit => {
    if (!means(hit, negation)) return false;
    const isNear = hit.from >= from - 5 && hit.from < to && clauses[hit.from] === clauses[hit.from < object.from ? from : object.from];
    // Dutch and German put the negation behind the thing: "deel uw wachtwoord nooit".
    const isBehind = (hit.from >= object.to && hit.from <= object.to + 3 && clauses[hit.from] === clauses[object.from]) || (hit.from >= to && hit.from <= to + 3 && clauses[hit.from] === clauses[to - 1]);
    // "He needs the key to the cellar, but no signature and no password."
    const isOnIt = hit.to <= object.from && object.from - hit.to <= 2 && clauses[hit.from] === clauses[object.from];
    // "Passwords are encrypted, we cannot see them."
    const isOnFrame = frame.from >= object.to && hit.to === frame.from && clauses[hit.from] === clauses[frame.from];
    return (isNear || isBehind || isOnIt || isOnFrame) && !isInvited(passage, hit);
  });
}

/** "Without your PIN I can't go on": the need is a negation itself. */
const isStuck = (passage: Passage, frame: Hit, object: Hit): boolean =>
  means(frame, needing) && hasHit(passage, negation, frame.from, frame.from + 1) && someHit(passage, negation, object.to, passage.to, ({ from }) => hasHit(passage, self, from - 2, from + 2));

/** "I send you my PIN" offers, unlike "I need you to send" and "can I confirm". */
function isSelf(passage: Passage, frame: Hit): boolean {
  const { clauses } = passage.reading;
  return means(frame, askSet) && someHit(passage, self, passage.from, frame.from, hit => hit.to <= frame.from && frame.from - hit.to <= 2 && clauses[hit.from] === clauses[frame.from] && !hasHit(passage, needing, hit.from, frame.from) && !isPermission(passage, hit, frame));
}

/** "The code you've just got": what you did with it is a part of the thing, unlike "a code that I had got". */
function isDone(passage: Passage, frame: Hit, object: Hit): boolean {
  const { clauses } = passage.reading;
  const isPart = (hit: Hit): boolean => hit.from >= object.from && hit.from < object.to && (hit.to <= object.to || hasHit(passage, being, object.to, hit.to)) && !hasHit(passage, self, object.from, object.to);
  return someHit(passage, done, Math.min(frame.from, object.from) - 4, Math.max(frame.to, object.to) + 1, hit => clauses[hit.from] === clauses[hit.from < frame.from ? frame.from : object.from] && !isPart(hit));
}

/** "Your identity is confirmed, we can go on.", "Your card comes on Friday and the PIN follows.", "ora le arriva il codice" */
function isTold(passage: Passage, frame: Hit, object: Hit): boolean {
  if (means(frame, wanting)) return frame.from >= object.to && passage.reading.clauses[frame.from] !== passage.reading.clauses[object.from] && hasHit(passage, settled, object.to, object.to + 3);
  return means(frame, added) && !passage.isQuestion && (hasHit(passage, telling, object.to, object.to + 3) || hasHit(passage, settled, frame.from, object.from));
}

/** "Give me a minute, I'm looking at your account", "I'm waiting for an answer of the bank" */
const isBeside = ({ reading: { clauses } }: Passage, frame: Hit, { meaning, from }: Hit): boolean => meaning === account && frame.from < from && (from - frame.to > 3 || clauses[frame.from] !== clauses[from]);

/** It is to be told or entered in another place. */
function isElsewhere(passage: Passage, frame: Hit, object: Hit, speaker: Speaker): boolean {
  if (!has(passage, elsewhere)) return false;
  // "Which PIN did you enter at the machine?": there it was, and is to be said here.
  if (speaker === 'agent' && means(frame, asking) && frame.from < object.from && object.from - frame.to <= 1 && means(object, strong)) return false;
  // "What do you bring home a month": a word of the thing itself is no place.
  return passage.hits.some(hit => means(hit, elsewhere) && !(hit.from >= object.from && hit.to <= object.to && (hit.from === object.from || !means(frame, entering)))) && !hasHit(passage, toMe, frame.from, frame.to + 3);
}

/** "Please remove passwords from the log before you send it", "you have to change the password", "change the password and run a scan", "card number chhupa ke bhejiye", unlike "drop your password in here" and "reset it and send me the new one". */
const isToRemove = (passage: Passage, frame: Hit, { from, to }: Hit): boolean =>
  someHit(passage, means(frame, needing) || frame.from > from ? taken : removed, from - 4, to + 2, hit => hit.from !== frame.from && (hit.to <= from || (hit.from >= to && frame.from >= hit.to)) && (frame.from < hit.from || !hasHit(passage, toMe, frame.from - 2, frame.to + 3)));

/** "You need a valid ID at the desk", "you will need your card": what the reader needs is not for the speaker. */
const isNeededThere = (passage: Passage, frame: Hit, object: Hit): boolean =>
  means(frame, needing) && hasHit(passage, reader, frame.from - (frame.from < object.from ? 2 : 1), frame.from) && !hasHit(passage, self, passage.from, frame.from + 1) && !has(passage, askSet) && !has(passage, toMe);

/** "Can you confirm your account is active?", "können Sie prüfen, ob der Code richtig ist?": that it is so is asked, unlike "tell me what your PIN is" and "wpisz hasło, to sprawdzę". */
function isClause(passage: Passage, frame: Hit, { from, to }: Hit): boolean {
  const { clauses } = passage.reading;
  if (frame.to > from || from - frame.to > 3 || has(passage, asking)) return false;
  const isInClause = ({ from: at }: Hit): boolean => clauses[at] === clauses[from];
  if (means(frame, askSet)) return to < passage.to - 1 && clauses[to] === clauses[from] && hasHit(passage, telling, to, to + 1);
  if (!means(frame, permitting) || hasHit(passage, self, frame.from, frame.to + 1) || has(passage, askSet)) return false;
  // Hindi says the whole of "can you tell" behind the thing: "bata sakte hain".
  return someHit(passage, being, to, to + 3, isInClause) && !hasHit(passage, permitting, to, to + 3);
}

/** "Can I confirm your PIN?" */
const isPermission = (passage: Passage, { from }: Hit, frame: Hit): boolean => someHit(passage, permitting, passage.from, from, hit => hit.to > frame.from);

/**
 * "If your PIN doesn't work, let me know", "once you have your new password, tell me": what comes of the thing is to be told. Unlike "once you
 * have it, send it to me", and "when the code arrives, tell me": nobody wants to hear of a code but to have it, or that it fails.
 */
function isOutcome(passage: Passage, frame: Hit, object: Hit): boolean {
  const { clauses } = passage.reading;
  const outcome = means(object, oneTime) ? failures : outcomes;
  if (!has(passage, outcome)) return false;
  const told = firstHit(passage, askSet, object.to);
  if (told === null || someHit(passage, naming, told.from - 2, told.to + 3, hit => clauses[hit.from] === clauses[told.from])) return false;
  if (frame.from < object.from && !(means(frame, permitting) && hasHit(passage, reader, frame.from, frame.to))) return false;
  // Without a comma what comes of it stands between the two.
  const first = clauses[told.from] === clauses[object.from] ? object.to : object.from - 4;
  return someHit(passage, outcome, first, object.to + 3, hit => clauses[hit.from] === clauses[object.from]);
}

/** "Which error do you get when you enter the code?", "did you enter it with a blank?": what comes of it is asked, unlike "what do you enter as the code?". */
const isEntering = (passage: Passage, frame: Hit, object: Hit): boolean =>
  means(frame, entering) &&
  (isIf(passage, frame, object) ||
    (hasHit(passage, reader, frame.from - 2, frame.from) && (someHit(passage, done, frame.from - 2, frame.from, hit => hit.to === frame.from) || someHit(passage, asking, passage.from, frame.from, hit => frame.from - hit.to >= 3))));

/** "If you enter it wrong it locks", unlike "if you type it here I can see". */
const isIf = (passage: Passage, frame: Hit, object: Hit): boolean => {
  const { clauses } = passage.reading;
  const isBefore = ({ from }: Hit): boolean => clauses[from] === clauses[frame.from] && clauses[from] === clauses[object.from];
  return !has(passage, toMe) && !has(passage, handing) && someHit(passage, conditional, passage.from, Math.min(frame.from, object.from), isBefore);
};

/** "Are you able to log in with your password?", "please confirm you have received your PIN", "we use your date of birth to verify you": what is done with the thing. */
function isDoing(passage: Passage, frame: Hit, object: Hit): boolean {
  const { clauses } = passage.reading;
  const isBetween = (set: MeaningSet, from: number): boolean => hasHit(passage, set, from, object.from);
  if (frame.from >= object.to) return clauses[frame.from] === clauses[object.from] && someHit(passage, self, object.from - 6, object.from, hit => isBetween(acted, hit.to));
  // "Haben Sie den Code schon eingegeben?": what was done with it stands at the end, unlike "kann ich den Code bekommen?".
  if (means(frame, permitting) && hasHit(passage, reader, frame.from, frame.to) && !has(passage, askSet) && someHit(passage, done, object.to, object.to + 5, hit => clauses[hit.from] === clauses[object.from])) return true;
  if (means(frame, permitting)) return hasHit(passage, reader, frame.from, frame.to + 1) && isBetween(acted, frame.from) && !isBetween(askSet, frame.to);
  return means(frame, askSet) && someHit(passage, reader, frame.to, frame.to + 2, hit => isBetween(settled, hit.to));
}
