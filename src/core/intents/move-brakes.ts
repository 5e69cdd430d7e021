import type { Hit } from './matching.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import type { Move } from './moves-table.ts';
import { isInvited, isUnsaid, someHit, type Passage } from './passage.ts';

const heard = meaningSet('told', 'policy');
/** Where it is to be done instead brakes wherever it stands: "Type it on the page.", "Scratch the card and enter the code in the shop." A warning may stand behind what it warns of, too. */
const anywhere: Readonly<Record<string, Uint8Array>> = { 'run-command': meaningSet('place', 'neg', 'told', 'policy'), 'grant-remote-access': meaningSet('place', 'told', 'policy'), 'divert-payment': meaningSet('place', 'enter') };
const elsewhere = meaningSet('place');
/** "Your manual is a zip that my phone can't open": whose file it is stands before, at any distance. */
const before: Readonly<Record<string, Uint8Array>> = { 'open-file': heard, 'sign-in-lure': heard };
/** "I changed banks, where do I put the new account?": the question may stand behind. */
const isAskedBehind = new Set(['change-account-control', 'new-bank-details']);
const reported = meaningSet('how', 'told', 'policy', 'otherOne');
const asksHow = numberOf('how');
const subject = meaningSet('i', 'offer');
const inviting = meaningSet('need', 'may');
/** What somebody does; who has done the rest does not matter: "I put the photos in a zip". */
const acts = meaningSet('open', 'pc', 'unpack', 'install', 'run', 'paste', 'enterKey', 'enter', 'command', 'terminal', 'winR', 'remoteTool', 'screen', 'control', 'signIn', 'write', 'ask', 'openHow', 'buy', 'relay', 'change', 'remove', 'activate', 'add');
const ofClause = meaningSet('neg', 'done');
const negation = meaningSet('neg');
const ended = meaningSet('done', 'statement');
const compounded = meaningSet('newBank');
const otherwise = meaningSet('threat', 'openHow');

/** "... or else you won't see it": what happens without the move is no brake. */
const isOtherwise = ({ hits }: Passage, { from }: Hit, begin: number): boolean => hits.some(hit => otherwise[hit.meaning] === 1 && hit.from >= begin && hit.from < from && from - hit.from <= 6);

const shared = numberOf('screen');

/** What somebody does is the speaker's own doing. "My screen goes black when I share it": there the thing stands before who does it. */
export const isMyDoing = (passage: Passage, { meaning, from, to }: Hit): boolean => acts[meaning] === 1 && (isMyTurn(passage, from) || (meaning === shared && passage.hits.some(hit => subject[hit.meaning] === 1 && hit.to === to - 1)));

/** "I will send you the invite": the speaker is to do it. Unlike "I need you to send" and "can we continue on". */
const isMyTurn = ({ hits, reading: { clauses } }: Passage, word: number): boolean =>
  hits.some(hit => subject[hit.meaning] === 1 && hit.to <= word && word - hit.to <= 2 && clauses[hit.from] === clauses[word] && !hits.some(other => inviting[other.meaning] === 1 && other.from <= word && other.to >= hit.to && hit.to + 1 >= other.from));

/** A brake that is only a word of the move, unlike "I changed" and "changed my" for "changed" and "bank details cannot be changed" for a compound. */
function isPart(hit: Hit, part: Hit): boolean {
  // Polish says in one word that somebody ran it: "uruchomiłem".
  if (ended[hit.meaning] === 1 && acts[part.meaning] === 1 && hit.from === part.from && hit.to === part.to) return false;
  if (reported[hit.meaning] === 1 || ended[hit.meaning] === 1) return hit.from >= part.from && hit.to <= part.to;
  if (negation[hit.meaning] === 1 && hit.from > part.from && compounded[part.meaning] === 1) return false;
  return hit.from < part.to && part.from < hit.to;
}

const permitted = numberOf('policy');
const may = numberOf('may');
const isAsking = (passage: Passage, { from }: Hit): boolean => someHit(passage, from, from + 1, hit => hit.meaning === may);

const gone = meaningSet('lost', 'expires');
const isReason = new Set(['divert-payment', 'change-account-control']);

/** "My card was stolen": what is done with, not something somebody did. */
const isGone = (hits: readonly Hit[], { meaning, from, to }: Hit): boolean => ended[meaning] === 1 && hits.some(other => gone[other.meaning] === 1 && other.from === from && other.to === to);

/** A brake stands among the words of the move or shortly before them; a negation or a report of something done brakes its own clause only. */
export function isBraked(passage: Passage, move: Move, from: number, to: number, parts: readonly Hit[]): boolean {
  const { hits, reading } = passage;
  const { clauses } = reading;
  for (const hit of hits) {
    // What is a part of the move brakes nothing; "who can make me" is more than the "make" in it.
    if (parts.some(part => isPart(hit, part)) || (hit.meaning === asksHow && isUnsaid(passage, hit))) continue;
    // From a customer "you can change it" is a request, where from an operator it says how.
    if (hit.meaning === permitted && move.by === 'customer' && isAsking(passage, hit)) continue;
    const isWarning = (anywhere[move.type] ?? elsewhere)[hit.meaning] === 1 || (hit.from < from && before[move.type]?.[hit.meaning] === 1);
    const end = hit.meaning === asksHow && (isAskedBehind.has(move.type) || isAskedBehind.has(move.reason)) ? to + 4 : to;
    if (move.none[hit.meaning] === 1 && (isWarning || (hit.from < end && hit.from >= from - 6))) {
      if (negation[hit.meaning] === 1 && (isInvited(passage, hit) || isOtherwise(passage, hit, from))) continue;
      // "That Visa expired, so send it to this one": why it should go elsewhere.
      if (isReason.has(move.type) && isGone(hits, hit)) continue;
      // "Not to the Visa, put it on this one": what counts is the clause of what the move is about.
      if (isWarning || ofClause[hit.meaning] !== 1 || clauses[parts[0]!.from] === clauses[hit.from]) return true;
    }
  }
  return false;
}
