import type { Speaker, Tier } from '../model.ts';
import { noMatter } from './context.ts';
import { meanings, type Meaning } from './language-file.ts';
import type { Ask } from './asks.ts';
import type { Hit } from './matching.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import { isInvited, isQuoted, type Passage } from './passage.ts';

/** A move other than asking for data: groups of meanings that must all be there, and brakes that must not. */
export interface Move {
  readonly type: string;
  readonly reason: string;
  readonly tier: Tier;
  /** Who can make the move; both when absent. */
  readonly by?: Speaker;
  /** One of each, in one sentence. */
  readonly all: readonly Uint8Array[];
  readonly none: Uint8Array;
  /** One of each, anywhere in the message. */
  readonly around?: readonly Uint8Array[];
  /** What must be around may stand in the message before. */
  readonly isRecallable?: boolean;
  /** One group may be missing when the messages before were about one of these. */
  readonly goesOn?: Uint8Array;
  /** ... and it must be. */
  readonly isLater?: boolean;
  /** The meanings must lie within so many words. */
  readonly within?: number;
  /** No word may count for two of the groups. */
  readonly isApart?: boolean;
  /** All parts but the first stand in one clause, within so many words: "when did she check in", not "she checked in, when is breakfast". */
  readonly joint?: number;
  /** What the reader is to do: "I" before it tells of the speaker's own doing. */
  readonly isYourTurn?: boolean;
}

const group = (...names: readonly Meaning[]): Uint8Array => meaningSet(...names);
const brakes: readonly Meaning[] = ['neg', 'how', 'told', 'policy', 'done'];
const usual = group(...brakes);
const none = group();
/** A warning may stand behind what it warns of. */
const warned = group('neg', 'told', 'policy');
const heard = group('told', 'policy');
const reported = group('how', 'told', 'policy');
const asksHow = numberOf('how');
const subject = group('i', 'offer');
const inviting = group('need', 'may');
/** What somebody does; who has done the rest does not matter: "I put the photos in a zip". */
const acts = group('open', 'pc', 'unpack', 'install', 'run', 'paste', 'enterKey', 'enter', 'command', 'terminal', 'winR', 'remoteTool', 'screen', 'control', 'signIn', 'write', 'ask', 'openHow', 'buy', 'relay');
const ofClause = group('neg', 'done');

const row = (type: string, reason: string, all: readonly Uint8Array[], more: Partial<Move> = {}): Move => ({ type, reason, tier: 'caution', all, none: usual, isYourTurn: yourTurn.has(type), ...more });

const yourTurn = new Set(['grant-remote-access', 'run-command', 'open-file', 'sign-in-lure', 'move-off-platform']);
const fromCustomer = { by: 'customer' } as const;
const fromAgent = { by: 'agent' } as const;
const grave = { tier: 'danger' } as const;
const frame = group('ask', 'may', 'need', 'wh', 'about');

/** All moves. What starts the search for one is a word of it that is loud: see phrase-tree.ts. */
export const table: readonly Move[] = [
  row('ask-one-time-code', 'relay-code', [group('relay')], { ...grave, around: [group('sms', 'code'), group('code', 'codeWeak', 'digits')], isRecallable: true }),
  row('ask-one-time-code', 'relay-code', [group('ask'), group('it')], { ...grave, ...fromCustomer, within: 4, isApart: true, around: [group('sms', 'code'), group('code', 'codeWeak', 'digits')] }),
  row('ask-one-time-code', 'relay-code', [group('sms'), group('relay')], { ...fromCustomer, goesOn: group('sms'), isLater: true }),
  row('ask-one-time-code', 'relay-code', [group('sms'), group('relay')], { ...grave, ...fromAgent, goesOn: group('sms'), isLater: true, around: [group('code', 'codeWeak', 'digits')] }),
  row('ask-one-time-code', 'relay-approval', [group('approve')], grave),
  row('ask-one-time-code', 'relay-approval', [group('push'), group('tapYes')], { ...grave, ...fromCustomer, goesOn: group('push'), within: 9 }),
  row('ask-one-time-code', 'relay-coax', [group('coax')], { ...grave, none }),

  row('grant-remote-access', 'remote-tool', [group('remoteTool'), group('install', 'open', 'ask', 'control')]),
  row('grant-remote-access', 'share-screen', [group('screen')]),
  row('grant-remote-access', 'give-control', [group('control')]),

  row('run-command', 'run-dialog', [group('winR'), group('paste', 'run', 'enterKey', 'command', 'open', 'enter')], grave),
  row('run-command', 'paste-command', [group('terminal'), group('paste', 'run', 'open', 'command', 'enterKey', 'enter')], grave),
  row('run-command', 'run-script', [group('command'), group('run', 'paste')], { ...grave, within: 9 }),

  // "I put them in a zip, the password is 1234, please open it": that it was packed is no brake.
  row('open-file', 'open-archive', [group('archive'), group('password', 'codeWeak'), group('open', 'unpack', 'install')], { none: warned }),
  row('open-file', 'open-archive', [group('archive'), group('open', 'unpack', 'install', 'run', 'here', 'evidence', 'openHow', 'password', 'codeWeak')]),
  row('open-file', 'open-program', [group('openHow'), group('archive')], { ...fromCustomer, goesOn: group('archive') }),
  row('open-file', 'open-archive', [group('unpack'), group('file', 'here', 'archive', 'pc')]),
  // That it opens on a computer only: a lure from a customer; from an agent a complaint.
  row('open-file', 'open-program', [group('pc', 'openHow'), group('open', 'run', 'install', 'openHow'), group('file', 'here', 'open', 'run', 'evidence')], { ...fromCustomer, around: [group('file', 'here', 'evidence', 'archive', 'pc')] }),
  row('open-file', 'open-program', [group('openHow')], { ...fromCustomer, around: [group('file', 'here', 'archive')] }),

  row('divert-payment', 'new-bank-details', [group('newBank')], { ...fromCustomer, none: group('how', 'told', 'policy') }),
  row('divert-payment', 'new-bank-details', [group('newBank')], { ...fromAgent, none: group('neg', 'how', 'told', 'policy', 'place') }),
  row('divert-payment', 'new-bank-details', [group('pay'), group('bankDetails'), group('other')], { ...fromCustomer, within: 9, isApart: true }),
  row('divert-payment', 'refund-elsewhere', [group('otherAccount', 'p2p'), group('refund')], { ...fromCustomer, goesOn: group('refund'), none: group(...brakes, 'onFile') }),
  row('divert-payment', 'refund-elsewhere', [group('divert')], { none: group(...brakes, 'statement') }),
  row('divert-payment', 'refund-elsewhere', [group('giftRefund')], { ...fromCustomer, none: group(...brakes, 'wh', 'statement') }),
  row('divert-payment', 'refund-elsewhere', [group('giftCard'), group('refund')], { ...fromCustomer, within: 6, none: group(...brakes, 'statement', 'spend') }),
  row('divert-payment', 'refund-elsewhere', [group('giftCard'), group('code', 'codeWeak', 'picture'), group('ask')], { ...fromCustomer, within: 14, none: group(...brakes, 'statement') }),
  row('divert-payment', 'pay-outside', [group('buy'), group('giftCard'), group('code', 'codeWeak', 'picture', 'cvv'), group('ask')], { isYourTurn: true, none: group(...brakes, 'i', 'need', 'offer') }),
  row('divert-payment', 'pay-outside', [group('giftCard'), group('picture', 'code', 'codeWeak'), group('ask')], { ...fromAgent, isYourTurn: true, none: group(...brakes, 'i', 'offer') }),
  row('divert-payment', 'pay-outside', [group('p2p', 'otherAccount'), group('pay')], { ...fromAgent, none: group(...brakes, 'statement') }),

  row('move-off-platform', 'other-channel', [group('channel'), group('write')]),
  row('move-off-platform', 'private-contact', [group('privateContact'), group('ask', 'may', 'write', 'need', 'wh')], { ...fromCustomer, none: group(...brakes, 'my') }),
  row('move-off-platform', 'private-contact', [group('privateContact'), group('ask', 'may', 'write', 'need')], { ...fromAgent, isYourTurn: false }),

  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('here'), group('expires', 'hurry', 'threat')]),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('here'), group('workAccount')], fromCustomer),
  row('sign-in-lure', 'sign-in-link', [group('expires'), group('here'), group('signIn', 'workAccount', 'hurry', 'enter', 'ask')]),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('workAccount')], { ...fromCustomer, around: [group('here', 'evidence', 'file', 'qr')] }),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('workAccount'), group('expires', 'hurry', 'threat')], fromCustomer),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('here')], { ...fromCustomer, around: [group('workAccount', 'expires')] }),

  // Nobody honest tells the other side of a support chat to sign in at an address of their own.
  row('sign-in-lure', 'sign-in-link', [group('webAddress'), group('signIn')], { ...fromCustomer, none: group(...brakes, 'i', 'my', 'offer') }),
  row('sign-in-lure', 'sign-in-link', [group('qr'), group('signIn', 'workAccount', 'install')], fromCustomer),
  row('open-file', 'open-program', [group('qr'), group('evidence', 'file')], { ...fromCustomer, within: 12, isApart: true }),

  row('change-account-control', 'remove-second-factor', [group('mfa'), group('remove', 'reset', 'change')], fromCustomer),
  // "I forgot the secret question, go on without it": what the speaker did is why, and no brake.
  row('change-account-control', 'skip-verification', [group('verification'), group('skip')], { ...fromCustomer, none: group('neg', 'how', 'told', 'policy') }),
  row('change-account-control', 'skip-verification', [group('verification'), group('skip'), group('may', 'please', 'you')], { ...fromCustomer, goesOn: group('verification') }),
  row('change-account-control', 'move-number', [group('sim'), group('activate')], { ...fromCustomer, goesOn: group('sim') }),
  row('change-account-control', 'reset-elsewhere', [group('reset', 'code'), group('mail', 'phone', 'privateContact', 'other'), group('other', 'privateContact', 'channel', 'kin')], fromCustomer),
  row('change-account-control', 'reset-elsewhere', [group('reset'), group('mail'), group('other', 'lost', 'access')], { ...fromCustomer, goesOn: group('reset') }),
  row('change-account-control', 'reset-elsewhere', [group('reset'), group('relay')], fromCustomer),
  row('change-account-control', 'change-contact', [group('change'), group('mail', 'phone'), group('account', 'other', 'onFile', 'lost')], fromCustomer),
  row('change-account-control', 'change-payee', [group('payee'), group('change', 'skip')], fromCustomer),
  row('change-account-control', 'change-rights', [group('rights'), group('add', 'change', 'remove')], fromCustomer),
  row('change-account-control', 'change-contact', [group('takeover', 'forwardCalls')], fromCustomer),
  row('change-account-control', 'change-contact', [group('alerts'), group('remove')], { ...fromCustomer, within: 6, isApart: true }),
  row('change-account-control', 'skip-verification', [group('access'), group('skip')], { ...fromCustomer, within: 8, isApart: true }),

  row('ask-third-party-data', 'disclose-on-file', [group('onFile'), group('contact', 'card', 'cards', 'bank'), group('ask', 'wh')], { ...fromCustomer, goesOn: group('onFile'), none: group(...brakes, 'change'), within: 12, isApart: true }),
  row('ask-third-party-data', 'disclose-on-file', [group('onFile'), group('contact', 'card', 'cards', 'bank'), group('may')], { ...fromCustomer, none: group(...brakes, 'change'), within: 12, isApart: true }),
  row('ask-third-party-data', 'disclose-other-person', [group('person'), group('contact', 'balance'), group('ask', 'wh')], { ...fromCustomer, goesOn: group('person'), within: 14 }),
  row('ask-third-party-data', 'disclose-other-person', [group('person'), group('contact', 'balance'), group('may')], { ...fromCustomer, within: 14, none: group(...brakes, 'statement') }),
  row('ask-third-party-data', 'disclose-other-person', [group('person'), group('contact', 'balance'), group('need')], { ...fromCustomer, within: 6, isApart: true }),
  row('ask-third-party-data', 'disclose-other-person', [group('person', 'kin'), group('deed'), group('didq')], { ...fromCustomer, within: 12, joint: 4, none: group(...brakes, 'statement') }),
  row('ask-third-party-data', 'disclose-other-person', [group('records'), group('ask', 'pay', 'bribe', 'may', 'need')], fromCustomer),
  row('ask-third-party-data', 'disclose-on-file', [group('disclose')], fromCustomer),
  row('ask-third-party-data', 'disclose-on-file', [group('onFile'), group('relay'), group('it')], { ...fromCustomer, isYourTurn: true, goesOn: group('onFile'), within: 8, isApart: true }),

  row('ask-internal-info', 'fish-internal', [group('internal'), frame], fromCustomer),
  row('ask-internal-info', 'fish-internal', [group('staff'), group('wh', 'ask', 'may'), group('contact', 'fishing')], fromCustomer),
  row('ask-internal-info', 'fish-internal', [group('fishing')], fromCustomer),
  row('ask-internal-info', 'fish-internal', [group('process', 'tool'), group('wh'), group('staff')], { ...fromCustomer, within: 9, isApart: true }),

  row('pressure', 'pressure-bribe', [group('bribe')], { tier: 'note' }),
  row('pressure', 'pressure-secrecy', [group('secrecy')], { tier: 'note', none: none }),
  row('pressure', 'pressure-threat', [group('threat')], { tier: 'note', none: none }),
  row('pressure', 'pressure-authority', [group('authority')], { tier: 'note', none: none }),
  row('pressure', 'pressure-hurry', [group('hurry')], { tier: 'note', none: none }),
];

/** Moves made in one sentence. Each type is named once, by the first row of the table that holds. */
export function findMoves(passage: Passage, speaker: Speaker): readonly Ask[] {
  let found: (Ask & Span)[] | null = null;
  const rows = speaker === 'customer' ? customerMoves : agentMoves;
  present.fill(0);
  for (const { meaning } of passage.hits) present[meaning] = 1;
  for (let index = 0; index < passage.hits.length; index++) {
    for (const { move, groups } of rows[passage.hits[index]!.meaning]!) {
      if (!canBe(move, groups, passage) || found?.some(one => one.type === move.type && one.type !== 'pressure')) continue;
      const span = spanOf(passage, move);
      if (span !== null) (found ??= []).push({ type: move.type, reason: move.reason, tier: move.tier, ...span });
    }
  }
  // What is said whole is what was meant.
  return found === null ? nothing : found.some(isWhole) ? found.filter(one => !one.isGoing) : found;
}

const nothing: readonly Ask[] = [];

interface Row {
  readonly move: Move;
  /** The groups of `all` as numbers of meanings. */
  readonly groups: readonly (readonly number[])[];
}

/** The rows to look at when a meaning is there: those whose first group holds it, or any where the first may be missing. */
function movesBy(speaker: Speaker): readonly (readonly Row[])[] {
  const mine = table.filter(({ by }) => by === undefined || by === speaker).map(move => ({ move, groups: move.all.map(numbersIn) }));
  return meanings.map((_, meaning) => mine.filter(({ move: { goesOn }, groups }) => (goesOn === undefined ? groups.slice(0, 1) : groups).some(group => group.includes(meaning))));
}

const numbersIn = (set: Uint8Array): readonly number[] => meanings.flatMap((_, meaning) => (set[meaning] === 1 ? [meaning] : []));

/** Meanings in the passage that is being looked at. */
const present = new Uint8Array(meanings.length);

/** False where a part is missing, which the messages before cannot stand for: most rows, most of the time. */
function canBe({ goesOn }: Move, groups: Row['groups'], { matter }: Passage): boolean {
  if (goesOn !== undefined && matter !== noMatter) return true;
  for (let group = 0; group < groups.length; group++) if (!hasOneOf(groups[group]!)) return false;
  return true;
}

function hasOneOf(group: readonly number[]): boolean {
  for (let index = 0; index < group.length; index++) if (present[group[index]!] === 1) return true;
  return false;
}

const customerMoves = movesBy('customer');
const agentMoves = movesBy('agent');

interface Span {
  readonly from: number;
  readonly to: number;
  /** A part of it stands in the messages before. */
  readonly isGoing: boolean;
}

const isWhole = ({ isGoing, type }: Ask & Span): boolean => !isGoing && type !== 'pressure';

/** The messages before were about what this group means. */
const goesOn = ({ matter }: Passage, move: Move, set: Uint8Array): boolean => move.goesOn !== undefined && matter !== noMatter && move.goesOn.some((one, meaning) => one === 1 && set[meaning] === 1 && matter[meaning] === 1);

function spanOf(passage: Passage, move: Move): Span | null {
  if (!(move.isRecallable && passage.isRecalled) && move.around?.some(set => !passage.all.some(hit => set[hit.meaning] === 1))) return null;
  let from = Infinity;
  let to = 0;
  let isOwnWords = false;
  const taken: Hit[] = [];
  let isGoing = false;
  for (const set of move.all) {
    const fits = (one: Hit): boolean => set[one.meaning] === 1 && !(move.isYourTurn && acts[one.meaning] === 1 && isMyDoing(passage, one)) && !(move.isApart && taken.some(other => one.from < other.to && other.from < one.to)) && !(move.joint !== undefined && taken.length > 1 && !isJoined(passage, taken[1]!, one, move.joint));
    const hit = passage.hits.find(one => fits(one) && !isQuoted(passage, one.from)) ?? passage.hits.find(fits);
    if (hit === undefined) {
      if (isGoing || !goesOn(passage, move, set)) return null;
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

const isJoined = ({ reading: { clauses } }: Passage, one: Hit, other: Hit, within: number): boolean => clauses[one.from] === clauses[other.from] && Math.max(one.from - other.to, other.from - one.to) <= within;

const negation = group('neg');
const ended = group('done', 'statement');
const compounded = group('newBank');
const otherwise = group('threat', 'openHow');

/** "... or else you won't see it": what happens without the move is no brake. */
const isOtherwise = ({ hits }: Passage, { from }: Hit, begin: number): boolean => hits.some(hit => otherwise[hit.meaning] === 1 && hit.from >= begin && hit.from < from && from - hit.from <= 6);

const shared = numberOf('screen');

/** "My screen goes black when I share it": the thing stands before who does it. */
const isMyDoing = (passage: Passage, { meaning, from, to }: Hit): boolean => isMyTurn(passage, from) || (meaning === shared && passage.hits.some(hit => subject[hit.meaning] === 1 && hit.to === to - 1));

/** "I will send you the invite": the speaker is to do it. Unlike "I need you to send" and "can we continue on". */
const isMyTurn = ({ hits }: Passage, word: number): boolean =>
  hits.some(hit => subject[hit.meaning] === 1 && hit.to <= word && word - hit.to <= 2 && !hits.some(other => inviting[other.meaning] === 1 && other.from <= word && other.to >= hit.to && hit.to + 1 >= other.from));

/** A brake that is only a word of the move, unlike "I changed" and "changed my" for "changed" and "bank details cannot be changed" for a compound. */
function isPart(hit: Hit, part: Hit): boolean {
  if (reported[hit.meaning] === 1 || ended[hit.meaning] === 1) return hit.from >= part.from && hit.to <= part.to;
  if (negation[hit.meaning] === 1 && hit.from > part.from && compounded[part.meaning] === 1) return false;
  return hit.from < part.to && part.from < hit.to;
}

const gone = group('lost', 'expires');

/** "My card was stolen": what is done with, not something somebody did. */
const isGone = (hits: readonly Hit[], { meaning, from, to }: Hit): boolean => ended[meaning] === 1 && hits.some(other => gone[other.meaning] === 1 && other.from === from && other.to === to);

/** A brake stands among the words of the move or shortly before them; a negation or a report of something done brakes its own clause only. */
function isBraked(passage: Passage, move: Move, from: number, to: number, parts: readonly Hit[]): boolean {
  const { hits, reading } = passage;
  const { clauses } = reading;
  for (const hit of hits) {
    // What is a part of the move brakes nothing; "who can make me" is more than the "make" in it.
    if (parts.some(part => isPart(hit, part))) continue;
    // "Your manual is a zip that my phone can't open": whose file it is stands before.
    const isWarning = (move.type === 'run-command' && warned[hit.meaning] === 1) || ((move.type === 'grant-remote-access' || (move.type === 'open-file' && hit.from < from)) && heard[hit.meaning] === 1);
    if (move.none[hit.meaning] === 1 && (isWarning || (hit.from < (hit.meaning === asksHow && move.type === 'change-account-control' ? to + 4 : to) && hit.from >= from - 6))) {
      if (negation[hit.meaning] === 1 && (isInvited(passage, hit) || isOtherwise(passage, hit, from))) continue;
      // "That Visa expired, so send it to this one": why it should go elsewhere.
      if (move.type === 'divert-payment' && isGone(hits, hit)) continue;
      // "Not to the Visa, put it on this one": what counts is the clause of what the move is about.
      if (isWarning || ofClause[hit.meaning] !== 1 || clauses[parts[0]!.from] === clauses[hit.from]) return true;
    }
  }
  return false;
}
