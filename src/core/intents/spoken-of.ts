import type { Speaker } from '../model.ts';
import { includes, meaningSet, numberOf } from './meaning-set.ts';
import { firstHit, has, hasHit, isQuoted, someHit, type Passage } from './passage.ts';
import { fromOf, meaningOf, means, toOf, type Hit } from './phrases.ts';
import type { Reading } from './reading.ts';
import { tokenOf } from './written-words.ts';

const askSet = meaningSet('ask', 'enter');
const asking = meaningSet('wh');
const possessed = meaningSet('your');
const toMe = meaningSet('me');
const politely = meaningSet('please');
const owned = meaningSet('my');
const ours = meaningSet('my', 'our');
const somebody = meaningSet('person');
const personal = meaningSet('birth', 'identity', 'age', 'securityAnswer');
const linking = meaningSet('is', 'filler', 'num');
const customer = meaningSet('you');
const settling = meaningSet('okay', 'lost', 'gave');
const talkedOf = meaningSet('workAccount');
const which = meaningSet('wh', 'may');
/** What people keep in mind or type, and have trouble with. */
const keyed = meaningSet('pin', 'cardPin', 'password');
const whether = meaningSet('whether');
const entering = meaningSet('enter');
const done = meaningSet('done');
const trying = meaningSet('trial');
const tryable = meaningSet('pin', 'cardPin', 'password', 'code', 'codeWeak', 'seed');
/** With one of these it is the speaker who wants it, or is to try it. */
const wanting = meaningSet('ask', 'need', 'about', 'i');
const handedOver = meaningSet('ask', 'wh', 'me', 'need');
/** Of so many words in all. */
const longestQuestion = 30;
const codes = meaningSet('code', 'codeWeak');
const account = numberOf('bankWeak');
const money = meaningSet('refund', 'pay');
const lookup = meaningSet('name', 'mail');
const numbers = meaningSet('card', 'digits', 'code');
const ofNumber = meaningSet('lastFour');
const login = numberOf('login');

/** True of a thing that is only spoken of, whatever asking word stands near it: quoted, given, the speaker's own, or, from an operator, known not to be had, what the talk is about, or asked about. */
export const isSpokenOf = (passage: Passage, object: Hit, speaker: Speaker): boolean =>
  isQuoted(passage, object.from) || isGiven(passage, object) || isOwn(passage, object, speaker) ||
  (speaker === 'agent' && (isSettled(passage, object) || isMatter(passage, object) || isWhether(passage, object) || isTried(passage, object) || isWondering(passage, object)));

/** "my PIN is 1596", "account number 93418043810": the speaker gives it. */
function isGiven(passage: Passage, { from, to }: Hit): boolean {
  const value = firstHit(passage, linking, to, to + 1)?.to ?? to;
  return isValue(passage.reading, value, passage.to) || (from > 1 && isValue(passage.reading, from - 1, passage.to));
}

const isValue = ({ numbers, starts, ends }: Reading, at: number, to: number): boolean => at >= 0 && at < to && tokenOf(numbers[at]!).isNumber && ends[at]! - starts[at]! >= 3;

/** "My husband's PIN" is his: a "my" of somebody does not make the thing the speaker's, unlike "my mother's maiden name". */
function isOwn(passage: Passage, object: Hit, speaker: Speaker): boolean {
  const mine = speaker === 'agent' ? ours : owned;
  if (!has(passage, mine)) return false;
  const isHis = ({ from, to }: Hit): boolean => !means(object, personal) && someHit(passage, somebody, from - 2, to + 1, one => one.to > to && one.to <= object.from + 1);
  // Italian "mi dia la password": "mi" is "my" in Spanish only.
  const isToMe = ({ from, to }: Hit): boolean => hasHit(passage, toMe, from, to) && hasHit(passage, askSet, to, to + 1);
  // "Bezorg ons uw rekeningnummer": the nearer one says whose it is.
  return !hasHit(passage, possessed, object.from - 1, object.from) && someHit(passage, mine, object.from - 3, object.from, hit => !isHis(hit) && !isToMe(hit));
}

/** "Since you don't know your PIN", "nie pamięta pan hasła?", "you already confirmed your date of birth": the operator knows that it cannot be had, or has it. */
function isSettled(passage: Passage, object: Hit): boolean {
  if (!has(passage, settling) || !has(passage, customer)) return false;
  const { hits, reading: { clauses } } = passage;
  return hits.some(hit =>
    means(hit, settling) && hit.to <= object.from && object.from - hit.to <= 2 && clauses[hit.to - 1] === clauses[object.from] &&
    (hasHit(passage, customer, hit.from - 2, hit.from) || hasHit(passage, customer, hit.to, object.from)));
}

/** "Do you remember your password?", "does it contain special characters?", "did you type it correctly?": yes or no is the answer, unlike "do you remember it, and what is it?". */
function isWhether(passage: Passage, object: Hit): boolean {
  const { reading: { count }, all } = passage;
  if (!means(object, keyed) || !has(passage, whether) || count > longestQuestion || (has(passage, politely) && !passage.isQuestion) || isToEnter(passage)) return false;
  for (let index = 0; index < all.count; index++) {
    const phrase = all.list[index]!;
    if (includes(handedOver, meaningOf(phrase)) && (fromOf(phrase) < object.from || toOf(phrase) > object.to)) return false;
  }
  return true;
}

/** "Check your PIN again", "try your old password", "use one of the backup codes": the reader is to do it, unlike "check it and tell me". */
function isTried(passage: Passage, object: Hit): boolean {
  const { clauses } = passage.reading;
  if (!means(object, tryable) || has(passage, toMe)) return false;
  const isNear = ({ from }: Hit): boolean => clauses[from] === clauses[object.from];
  const isOther = ({ from, to }: Hit): boolean => (from < object.from || to > object.to) && !someHit(passage, trying, from, to, () => true);
  return someHit(passage, trying, object.from - 7, object.to + 4, isNear) && !someHit(passage, wanting, passage.from, passage.to, isOther);
}

/** "Type it correctly here", unlike "did you type it correctly?". */
const isToEnter = (passage: Passage): boolean => someHit(passage, entering, passage.from, passage.to, ({ from }) => !hasHit(passage, done, from - 2, from));

/** "What code?": who asks so has not heard of it. */
const isWondering = (passage: Passage, object: Hit): boolean =>
  passage.isQuestion && passage.to - passage.from === 2 && object.to === passage.to && means(object, codes) && hasHit(passage, asking, passage.from, passage.from + 1);

/** What the talk is about, and nothing secret: "Please wait while I check your account", "which account do you mean?", "what's the mail on the account?", "the last four of the card". "What is your account" asks for its number. */
function isMatter(passage: Passage, { meaning, from, to }: Hit): boolean {
  if (includes(numbers, meaning) && someHit(passage, ofNumber, from - 4, to, hit => hit.to >= from - 2)) return true;
  if (meaning === account) return !has(passage, money) && (someHit(passage, asking, from - 3, from, hit => hit.to === from) || (hasHit(passage, asking, passage.from, from) && hasHit(passage, lookup, passage.from, from)));
  return meaning === login && someHit(passage, talkedOf, from, from + 1, hit => hit.to === to) && !(to === passage.to && someHit(passage, which, from - 6, from, hit => from - hit.to <= 1));
}
