import { includes, meaningSet, numberOf, type MeaningSet } from './meaning-set.ts';
import type { Move } from './moves-table.ts';
import { has, hasHit, isInvited, isUnsaid, someHit, type Passage } from './passage.ts';
import { means, type Hit } from './phrases.ts';

const heard = meaningSet('told', 'policy');
/** Where it is to be done instead brakes wherever it stands: "Type it on the page.", "Scratch the card and enter the code in the shop." A warning may stand behind what it warns of, too. */
const anywhere: Readonly<Record<string, MeaningSet>> = { 'run-command': meaningSet('place', 'neg', 'told', 'policy'), 'grant-remote-access': meaningSet('place', 'told', 'policy'), 'divert-payment': meaningSet('place', 'enter') };
const elsewhere = meaningSet('place');
const used = meaningSet('spend');
/** "Your manual is a zip that my phone can't open": whose file it is stands before, at any distance. */
const before: Readonly<Record<string, MeaningSet>> = { 'open-file': heard, 'sign-in-lure': heard };
/** "I changed banks, where do I put the new account?": the question may stand behind. */
const none = meaningSet();
const isAskedBehind = new Set(['change-account-control', 'new-bank-details']);
const reported = meaningSet('how', 'told', 'policy', 'otherOne');
const asksHow = numberOf('how');
const subject = meaningSet('i', 'offer');
const inviting = meaningSet('need', 'may');
/** What somebody does; who has done the rest does not matter: "I put the photos in a zip". */
const acts = meaningSet('open', 'pc', 'unpack', 'install', 'run', 'paste', 'enterKey', 'enter', 'command', 'terminal', 'winR', 'remoteTool', 'screen', 'control', 'signIn', 'write', 'ask', 'openHow', 'buy', 'relay', 'change', 'remove', 'activate', 'add', 'pay');
const ofClause = meaningSet('neg', 'done');
const negation = meaningSet('neg');
const ended = meaningSet('done', 'statement');
/** "The link has expired, please send another", unlike "send it to another address". */
const resent = meaningSet('resend');
const receivers = meaningSet('mail', 'phone', 'contact', 'privateContact', 'channel', 'kin');
const compounded = meaningSet('newBank', 'relay');
const otherwise = meaningSet('threat', 'openHow');

/** "... or else you won't see it": what happens without the move is no brake. */
const isOtherwise = (passage: Passage, { from }: Hit, begin: number): boolean => hasHit(passage, otherwise, Math.max(begin, from - 6), from + 1);

const shared = numberOf('screen');
const inverted = meaningSet('pay', 'remove');

/** What somebody does is the speaker's own doing. "My screen goes black when I share it": there the thing stands before who does it. */
export const isMyDoing = (passage: Passage, act: Hit): boolean =>
  includes(acts, act.meaning) && has(passage, subject) &&
  (isMyTurn(passage, act.from) || isInverted(passage, act) || (act.meaning === shared && passage.hits.some(hit => means(hit, subject) && hit.to === act.to - 1)));

/** "Überweisen wir", "das alte lösche ich": who does it stands behind. */
const isInverted = (passage: Passage, { meaning, from, to }: Hit): boolean => {
  const { isQuestion, reading: { clauses } } = passage;
  return includes(inverted, meaning) && !isQuestion && someHit(passage, subject, to, to + 1, hit => clauses[hit.from] === clauses[from]);
};

/** "I will send you the invite": the speaker is to do it. Unlike "I need you to send" and "can we continue on". */
const isMyTurn = (passage: Passage, word: number): boolean => {
  const { hits, reading: { clauses } } = passage;
  return hits.some(hit => means(hit, subject) && hit.to <= word && word - hit.to <= 2 && clauses[hit.from] === clauses[word] && !someHit(passage, inviting, passage.from, Math.min(word, hit.to + 1) + 1, other => other.to >= hit.to));
};

/** A brake that is only a word of the move, unlike "I changed" and "changed my" for "changed" and "bank details cannot be changed" for a compound. */
function isPart(hit: Hit, part: Hit): boolean {
  // Polish says in one word that somebody ran it: "uruchomiłem".
  if (means(hit, ended) && means(part, acts) && hit.from === part.from && hit.to === part.to) return false;
  if (means(hit, reported) || means(hit, ended)) return hit.from >= part.from && hit.to <= part.to;
  if (means(hit, negation) && hit.from > part.from && means(part, compounded)) return false;
  // "Put the new IBAN in the portal": a place is more than the "in" of what goes there. "Send it to the address on file", "use my gift card": what the thing is for.
  if ((means(hit, elsewhere) && hit.to > part.to) || means(hit, used)) return false;
  return hit.from < part.to && part.from < hit.to;
}

const permitted = numberOf('policy');
const may = meaningSet('may');
const isAsking = (passage: Passage, { from }: Hit): boolean => hasHit(passage, may, from, from + 1);

const gone = meaningSet('lost', 'expires');
const isReason = new Set(['divert-payment', 'change-account-control']);

/** "My card was stolen": what is done with, not something somebody did. */
const isGone = (passage: Passage, { meaning, from, to }: Hit): boolean => includes(ended, meaning) && someHit(passage, gone, from, from + 1, other => other.to === to);

const relayed = meaningSet('relay');

/** The hit is only words of a longer one of these. */
const isIn = (passage: Passage, set: MeaningSet, { from, to }: Hit): boolean => someHit(passage, set, from - 4, from + 1, hit => hit.to >= to && hit.from < from);

/** A brake stands among the words of the move or shortly before them; a negation or a report of something done brakes its own clause only. */
export function isBraked(passage: Passage, move: Move, from: number, to: number, parts: readonly Hit[]): boolean {
  if (!has(passage, move.none)) return false;
  const { clauses } = passage.reading;
  for (const hit of passage.hits) {
    if (!means(hit, move.none)) continue;
    if (means(hit, resent)) {
      if (has(passage, receivers)) continue;
      return true;
    }
    // What is a part of the move brakes nothing; "who can make me" is more than the "make" in it, and "tell me what it says" tells of nobody's words.
    if (parts.some(part => isPart(hit, part)) || (means(hit, heard) && isIn(passage, relayed, hit)) || (hit.meaning === asksHow && isUnsaid(passage, hit))) continue;
    // From a customer "you can change it" is a request, where from an operator it says how.
    if (hit.meaning === permitted && move.by === 'customer' && isAsking(passage, hit)) continue;
    const isWarning = means(hit, anywhere[move.type] ?? elsewhere) || (hit.from < from && includes(before[move.type] ?? none, hit.meaning));
    const end = hit.meaning === asksHow && (isAskedBehind.has(move.type) || isAskedBehind.has(move.reason)) ? to + 4 : to;
    if (!isWarning && (hit.from >= end || hit.from < from - 6)) continue;
    if (means(hit, negation) && (isInvited(passage, hit) || isOtherwise(passage, hit, from))) continue;
    // "That Visa expired, so send it to this one": why it should go elsewhere.
    if (isReason.has(move.type) && isGone(passage, hit)) continue;
    // "Not to the Visa, put it on this one": what counts is the clause of what the move is about.
    if (isWarning || !means(hit, ofClause) || clauses[parts[0]!.from] === clauses[hit.from]) return true;
  }
  return false;
}
