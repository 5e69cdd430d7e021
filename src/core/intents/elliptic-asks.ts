import type { Speaker } from '../model.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import { has, hasHit, isUnknown, type Passage } from './passage.ts';
import { means, type Hit } from './phrases.ts';

const telling = meaningSet('is', 'statement');
const being = meaningSet('is');
const secret = meaningSet('code', 'codeWeak', 'digits', 'cvv', 'pin', 'password');
const possessed = meaningSet('your');
const owned = meaningSet('my');
const self = meaningSet('i');
const did = meaningSet('done');
const code = numberOf('code');
const negation = meaningSet('neg');
const reported = meaningSet('told', 'how', 'policy');
const politely = meaningSet('please');
/** Words an operator says all day without asking for anything. */
const everyday = meaningSet('bankWeak', 'codeWeak', 'digits', 'login', 'apiKey', 'session');
/** What tells that a sentence without an asking word only tells something. */
const tale = ['statement', 'done', 'gave', 'told', 'how', 'neg', 'offer', 'policy', 'place', 'change', 'reset', 'remove', 'activate', 'refusal'] as const;
const told = meaningSet(...tale);
const stating = meaningSet('is', 'i');
const verb = meaningSet('is', 'i', ...tale);
/** These say more of the thing, too. */
const mute = meaningSet('trial', 'cond');

/** A short turn of a thing and "please", "and", "your": "cvv pls", "and your pin?". */
export function isElliptic(passage: Passage, object: Hit, speaker: Speaker, isContinued: boolean): boolean {
  const { from, to, isQuestion } = passage;
  const length = to - from;
  // Nothing below holds for more words, and a pasted list has a thousand things in one passage.
  if (length > 24 && (speaker === 'customer' || !isContinued)) return false;
  if (speaker === 'customer' && has(passage, politely) && !has(passage, verb) && length <= 12 && hasHit(passage, possessed, object.from - 3, object.to + 4)) return true;
  if (speaker === 'customer') return !has(passage, verb) && length <= (object.meaning === code ? 7 : 5) && (has(passage, possessed) || (has(passage, politely) && !has(passage, owned)));
  // "Has the code arrived?", "Was the CVV wrong?"
  if (isQuestion && means(object, secret) && hasHit(passage, being, from, from + 1)) return false;
  // "Sort code and account number and I'll refund it.", unlike "das Passwort hab ich zurückgesetzt".
  if (object.from - from <= 2 && !hasHit(passage, telling, from, object.to + 1) && !has(passage, did) && hasHit(passage, self, object.to, object.to + 6) && !has(passage, reported) && !has(passage, negation)) return true;
  const isCommon = means(object, everyday);
  if (length <= (isCommon ? 6 : 24) && isPoliteClause(passage, object)) return true;
  if (has(passage, told)) return false;
  if (isContinued) return true;
  // An operator who names the customer's secret and says please, or asks a question, asks for it.
  const isYours = hasHit(passage, possessed, object.from - 4, object.to);
  if (has(passage, politely)) {
    if (isCommon ? length <= 6 || (isYours && !has(passage, self)) : length <= 16 && !hasHit(passage, telling, object.to, object.to + 1)) return true;
  } else if (isQuestion && length <= (isYours ? 24 : isCommon ? 1 : 6)) return true;
  // "And the code?", unlike "A code?" of one that hears of it.
  if (isQuestion && length <= 2 && passage.hits[0]!.from === from) return true;
  if (has(passage, stating) || isCommon) return false;
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
  for (let index = from; index < to; index++) if (ends[index]! - starts[index]! > 3 && !hits.some(hit => hit.from <= index && hit.to > index && !means(hit, mute))) rest++;
  return rest;
}

/** "It can't go back to the card, so sort code and account number please": the clause of the thing says no more than please. */
export function isPoliteClause(passage: Passage, object: Hit): boolean {
  if (!has(passage, politely)) return false;
  const { clauses } = passage.reading;
  const clause = passage.hits.filter(({ from }) => clauses[from] === clauses[object.from]);
  return clause.some(hit => means(hit, politely)) && !clause.some(hit => means(hit, told) || means(hit, stating));
}
