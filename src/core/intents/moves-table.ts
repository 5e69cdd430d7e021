import type { Speaker, Tier } from '../model.ts';
import type { Meaning } from './language-file.ts';
import { meaningSet, type MeaningSet } from './meaning-set.ts';

/** A move other than asking for data: groups of meanings that must all be there, and brakes that must not. */
export interface Move {
  readonly type: string;
  readonly reason: string;
  readonly tier: Tier;
  /** From an operator only a caution: helpdesks say it all day. */
  readonly isMildFromAgent?: boolean;
  /** Who can make the move; both when absent. */
  readonly by?: Speaker;
  /** One of each, in one sentence. */
  readonly all: readonly MeaningSet[];
  readonly none: MeaningSet;
  /** One of each, anywhere in the message. */
  readonly around?: readonly MeaningSet[];
  /** What must be around may stand in the message before. */
  readonly isRecallable?: boolean;
  /** One group may be missing when the messages before were about it. */
  readonly goesOn?: boolean;
  /** ... and it must be. */
  readonly isLater?: boolean;
  /** A short question, or one with please: "the rest of it?", not "the rest of it is here". */
  readonly isAsked?: boolean;
  /** The meanings must lie within so many words. */
  readonly within?: number;
  /** No word may count for two of the groups. */
  readonly isApart?: boolean;
  /** All parts but the first stand in one clause, within so many words: "when did she check in", not "she checked in, when is breakfast". */
  readonly joint?: number;
  /** The thing asked of is no "my": "can my son see my balance?". */
  readonly isTheirs?: boolean;
  /** What the reader is to do: "I" before it tells of the speaker's own doing. */
  readonly isYourTurn?: boolean;
}

const group = meaningSet;
const brakes: readonly Meaning[] = ['neg', 'how', 'told', 'policy', 'done'];
const usual = group(...brakes);
const none = group();
/** A warning may stand behind what it warns of. */
const warned = group('neg', 'told', 'policy');

const row = (type: string, reason: string, all: readonly MeaningSet[], more: Partial<Move> = {}): Move => ({ type, reason, tier: 'caution', all, none: usual, isYourTurn: yourTurn.has(type), ...more });

const yourTurn = new Set(['grant-remote-access', 'run-command', 'open-file', 'sign-in-lure', 'move-off-platform', 'change-account-control']);
const fromCustomer = { by: 'customer' } as const;
const fromAgent = { by: 'agent' } as const;
const grave = { tier: 'danger' } as const;
const lure = { ...grave, isMildFromAgent: true } as const;
const notThere = group(...brakes, 'place');
const heard = group('how', 'told', 'policy');
const frame = group('ask', 'may', 'need', 'wh', 'about');
const theirs = group('contact', 'balance', 'bank', 'card');

/** All moves. What starts the search for one is a word of it that is loud: see phrase-tree.ts. */
export const table: readonly Move[] = [
  row('ask-one-time-code', 'relay-code', [group('relay')], { ...grave, none: notThere, isYourTurn: true, around: [group('sms', 'code'), group('code', 'codeWeak', 'digits')], isRecallable: true }),
  // "You should have a text from us by now, what does it say?": mostly a code, and it may be another's.
  row('ask-one-time-code', 'relay-code', [group('relay')], { ...fromAgent, none: notThere, isYourTurn: true, around: [group('texted')] }),
  row('ask-one-time-code', 'relay-code', [group('ask'), group('it')], { ...grave, ...fromCustomer, isYourTurn: true, within: 4, isApart: true, around: [group('sms', 'code'), group('code', 'codeWeak', 'digits')] }),
  row('ask-one-time-code', 'relay-code', [group('sms'), group('relay')], { ...fromCustomer, goesOn: true, isLater: true }),
  row('ask-one-time-code', 'relay-code', [group('sms'), group('relay')], { ...grave, ...fromAgent, goesOn: true, isLater: true, none: notThere, around: [group('code', 'codeWeak', 'digits')] }),
  row('ask-one-time-code', 'relay-approval', [group('approve')], lure),
  row('ask-one-time-code', 'relay-approval', [group('push'), group('tapYes')], { ...grave, ...fromCustomer, goesOn: true, within: 9 }),
  row('ask-one-time-code', 'relay-coax', [group('coax')], { ...grave, none }),
  // "That's just a standard message": of a code, not of what the shop sends when it has shipped.
  row('ask-one-time-code', 'relay-coax', [group('formality')], { ...grave, none, around: [group('code', 'codeWeak', 'digits', 'pin', 'password')], isRecallable: true }),

  // "It's a Visa ending 20." "And the rest of it?"
  row('ask-card-data', 'avoid-ask-card-data', [group('cards', 'card', 'onFile'), group('rest')], { ...fromAgent, goesOn: true, isLater: true, isAsked: true, none: group(...brakes, 'statement', 'contact') }),
  // "I can't discuss her account." "Just the street then."
  row('ask-third-party-data', 'disclose-on-file', [group('withheld', 'onFile', 'reset'), group('rest')], { ...fromCustomer, goesOn: true, isLater: true }),
  // "It only goes to the account holder." "Send it to my mail, hugo@oak.dev."
  row('ask-third-party-data', 'disclose-on-file', [group('withheld'), group('ask', 'relay', 'pay'), group('mail', 'privateContact'), group('other', 'privateContact')], { ...fromCustomer, goesOn: true, isLater: true }),
  // "The link went to the mail on file." "No, to the other one I gave you."
  row('change-account-control', 'reset-elsewhere', [group('reset'), group('otherOne')], { ...fromCustomer, goesOn: true, none: heard }),

  row('grant-remote-access', 'remote-tool', [group('remoteTool'), group('install', 'open', 'ask', 'control')], { isApart: true }),
  // "What's your TeamViewer ID?"
  row('grant-remote-access', 'remote-tool', [group('wh', 'may', 'need', 'ask'), group('remoteTool'), group('your', 'num', 'code', 'codeWeak', 'digits')], { within: 8, joint: 1, isApart: true, none: group(...brakes, 'my') }),
  row('grant-remote-access', 'share-screen', [group('screen')]),
  row('grant-remote-access', 'give-control', [group('control')]),

  row('run-command', 'run-dialog', [group('winR'), group('paste', 'run', 'enterKey', 'command', 'open', 'enter')], lure),
  row('run-command', 'paste-command', [group('terminal'), group('paste', 'run', 'open', 'command', 'enterKey', 'enter')], { ...lure, none: group(...brakes, 'cards', 'pin') }),
  row('run-command', 'run-script', [group('command'), group('run', 'paste')], { ...lure, within: 9 }),

  // "I put them in a zip, the password is 1234, please open it": that it was packed is no brake.
  row('open-file', 'open-archive', [group('archive'), group('password', 'codeWeak'), group('open', 'unpack', 'install')], { none: warned }),
  row('open-file', 'open-archive', [group('archive'), group('open', 'unpack', 'install', 'run', 'here', 'evidence', 'openHow', 'password', 'codeWeak')]),
  row('open-file', 'open-program', [group('openHow'), group('archive')], { ...fromCustomer, goesOn: true }),
  row('open-file', 'open-archive', [group('unpack'), group('file', 'here', 'archive', 'pc')], { goesOn: true }),
  // That it opens on a computer only: a lure from a customer; from an agent a complaint.
  row('open-file', 'open-program', [group('pc', 'openHow'), group('open', 'run', 'install', 'openHow'), group('file', 'here', 'open', 'run', 'evidence')], { ...fromCustomer, around: [group('file', 'here', 'evidence', 'archive', 'pc')] }),
  row('open-file', 'open-program', [group('openHow')], { ...fromCustomer, around: [group('file', 'here', 'archive')] }),

  row('divert-payment', 'new-bank-details', [group('newBank')], { ...fromCustomer, none: heard }),
  row('divert-payment', 'new-bank-details', [group('newBank')], { ...fromAgent, none: group('neg', 'how', 'told', 'policy', 'place') }),
  row('divert-payment', 'new-bank-details', [group('pay'), group('bankDetails'), group('other')], { ...fromCustomer, within: 9, isApart: true }),
  row('divert-payment', 'refund-elsewhere', [group('otherAccount', 'p2p'), group('refund')], { ...fromCustomer, goesOn: true, none: group(...brakes, 'onFile') }),
  row('divert-payment', 'refund-elsewhere', [group('divert')], { none: group(...brakes, 'statement', 'enter') }),
  row('divert-payment', 'refund-elsewhere', [group('giftRefund')], { ...fromCustomer, none: group(...brakes, 'wh', 'statement') }),
  row('divert-payment', 'refund-elsewhere', [group('giftCard'), group('refund')], { ...fromCustomer, within: 7, none: group(...brakes, 'statement', 'spend') }),
  row('divert-payment', 'refund-elsewhere', [group('giftCard'), group('code', 'codeWeak', 'picture'), group('ask')], { ...fromCustomer, within: 14, none: group(...brakes, 'statement') }),
  row('divert-payment', 'pay-outside', [group('buy'), group('giftCard'), group('code', 'codeWeak', 'picture', 'cvv'), group('ask')], { isYourTurn: true, none: group(...brakes, 'i', 'need', 'offer') }),
  row('divert-payment', 'pay-outside', [group('giftCard'), group('picture', 'code', 'codeWeak'), group('ask')], { ...fromAgent, isYourTurn: true, none: group(...brakes, 'i', 'offer') }),
  row('divert-payment', 'pay-outside', [group('p2p', 'otherAccount'), group('pay')], { ...fromAgent, isYourTurn: true, none: group(...brakes, 'statement') }),

  row('move-off-platform', 'other-channel', [group('channel'), group('write')]),
  // "What's your Telegram?"
  row('move-off-platform', 'private-contact', [group('ask', 'wh'), group('channel'), group('your')], { ...fromCustomer, joint: 0, none: group(...brakes, 'my') }),
  row('move-off-platform', 'private-contact', [group('privateContact'), group('ask', 'may', 'write', 'need', 'wh')], { ...fromCustomer, none: group(...brakes, 'my') }),
  row('move-off-platform', 'private-contact', [group('privateContact'), group('ask', 'may', 'write', 'need')], { ...fromAgent, isYourTurn: false }),

  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('here'), group('expires', 'hurry', 'threat')]),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('here'), group('workAccount')], fromCustomer),
  row('sign-in-lure', 'sign-in-link', [group('expires'), group('here'), group('signIn', 'workAccount', 'hurry', 'enter', 'ask')], { none: group(...brakes, 'resend') }),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('workAccount')], { ...fromCustomer, around: [group('here', 'evidence', 'file', 'qr')] }),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('workAccount'), group('expires', 'hurry', 'threat')], fromCustomer),
  row('sign-in-lure', 'sign-in-link', [group('signIn'), group('here')], { ...fromCustomer, around: [group('workAccount', 'expires')] }),

  // Nobody honest tells the other side of a support chat to sign in at an address of their own.
  row('sign-in-lure', 'sign-in-link', [group('webAddress'), group('signIn')], { ...fromCustomer, none: group(...brakes, 'i', 'my', 'offer') }),
  row('sign-in-lure', 'sign-in-link', [group('qr'), group('signIn', 'workAccount', 'install')], fromCustomer),
  row('open-file', 'open-program', [group('qr'), group('evidence', 'file')], { ...fromCustomer, within: 12, isApart: true }),

  row('change-account-control', 'remove-second-factor', [group('mfa'), group('remove', 'reset', 'change')], fromCustomer),
  // "It asks for 2fa and I lost the phone. Can you switch it off?"
  row('change-account-control', 'remove-second-factor', [group('mfa'), group('remove', 'reset'), group('it')], { ...fromCustomer, goesOn: true, isLater: true, within: 5 }),
  // "I forgot the secret question, go on without it": what the speaker did is why, and no brake.
  row('change-account-control', 'skip-verification', [group('verification'), group('skip')], { ...fromCustomer, none: group('neg', 'how', 'told', 'policy') }),
  row('change-account-control', 'skip-verification', [group('verification'), group('skip'), group('may', 'please', 'you')], { ...fromCustomer, goesOn: true }),
  row('change-account-control', 'move-number', [group('sim'), group('activate')], { ...fromCustomer, goesOn: true }),
  row('change-account-control', 'reset-elsewhere', [group('reset', 'code'), group('mail', 'phone', 'privateContact', 'other'), group('other', 'privateContact', 'channel', 'kin')], { ...fromCustomer, none: group(...brakes, 'resend') }),
  // "Put my girlfriend's number on it, then I get the code there."
  row('change-account-control', 'reset-elsewhere', [group('change', 'add'), group('person'), group('phone', 'mail', 'contact'), group('code', 'codeWeak', 'sms')], { ...grave, ...fromCustomer, within: 18, isApart: true }),
  row('change-account-control', 'reset-elsewhere', [group('reset'), group('mail'), group('other', 'lost', 'access')], { ...fromCustomer, goesOn: true }),
  row('change-account-control', 'reset-elsewhere', [group('reset'), group('relay')], fromCustomer),
  row('change-account-control', 'change-contact', [group('change'), group('mail', 'phone'), group('account', 'other', 'onFile', 'lost')], fromCustomer),
  // "Can you change my email? I can't get into the old one.": the reason may stand in another sentence.
  row('change-account-control', 'change-contact', [group('change'), group('mail', 'phone')], { ...fromCustomer, within: 6, around: [group('lost'), group('other')] }),
  row('change-account-control', 'change-payee', [group('payee'), group('change', 'skip')], fromCustomer),
  row('change-account-control', 'change-rights', [group('rights'), group('add', 'change', 'remove')], fromCustomer),
  row('change-account-control', 'change-contact', [group('takeover', 'forwardCalls')], fromCustomer),
  row('change-account-control', 'change-contact', [group('alerts'), group('remove')], { ...fromCustomer, within: 6, isApart: true }),
  row('change-account-control', 'skip-verification', [group('access'), group('skip')], { ...fromCustomer, within: 8, isApart: true }),

  row('ask-third-party-data', 'disclose-on-file', [group('onFile'), group('contact', 'card', 'cards', 'bank'), group('ask', 'wh')], { ...fromCustomer, goesOn: true, none: group(...brakes, 'change', 'remove', 'spend'), within: 12, isApart: true }),
  row('ask-third-party-data', 'disclose-on-file', [group('wh'), group('governmentId', 'birth'), group('onFile')], { ...fromCustomer, joint: 4, none: group(...brakes, 'change', 'remove', 'spend'), within: 12, isApart: true }),
  row('ask-third-party-data', 'disclose-on-file', [group('onFile'), group('contact', 'card', 'cards', 'bank'), group('may')], { ...fromCustomer, none: group(...brakes, 'change', 'remove', 'spend'), within: 12, isApart: true }),
  row('ask-third-party-data', 'disclose-other-person', [group('person'), group('contact', 'balance', 'bank', 'card', 'governmentId', 'birth'), group('ask', 'wh')], { ...fromCustomer, isTheirs: true, isYourTurn: true, goesOn: true, within: 14, none: group(...brakes, 'otherOne', 'offer', 'resend') }),
  row('ask-third-party-data', 'disclose-other-person', [group('person'), theirs, group('may')], { ...fromCustomer, isTheirs: true, within: 14, none: group(...brakes, 'statement', 'otherOne', 'offer', 'resend') }),
  row('ask-third-party-data', 'disclose-other-person', [group('person'), theirs, group('need')], { ...fromCustomer, isTheirs: true, within: 6, isApart: true, none: group(...brakes, 'resend') }),
  row('ask-third-party-data', 'disclose-other-person', [group('person', 'kin'), group('deed'), group('didq')], { ...fromCustomer, within: 12, joint: 4, none: group(...brakes, 'statement') }),
  row('ask-third-party-data', 'disclose-other-person', [group('records'), group('ask', 'pay', 'bribe', 'may', 'need')], fromCustomer),
  row('ask-third-party-data', 'disclose-on-file', [group('disclose')], { ...fromCustomer, none: group(...brakes, 'spend') }),
  row('ask-third-party-data', 'disclose-on-file', [group('onFile'), group('relay'), group('it')], { ...fromCustomer, isYourTurn: true, goesOn: true, within: 8, isApart: true, none: group(...brakes, 'spend') }),

  row('ask-internal-info', 'fish-internal', [group('internal'), frame], fromCustomer),
  row('ask-internal-info', 'fish-internal', [group('staff'), group('wh', 'ask', 'may'), group('contact', 'fishing')], fromCustomer),
  row('ask-internal-info', 'fish-internal', [group('wh', 'ask', 'may', 'need'), group('staff'), group('name')], { ...fromCustomer, joint: 3 }),
  row('ask-internal-info', 'fish-internal', [group('fishing')], fromCustomer),
  row('ask-internal-info', 'fish-internal', [group('process', 'tool'), group('wh'), group('staff')], { ...fromCustomer, within: 9, isApart: true }),

  row('pressure', 'pressure-bribe', [group('bribe')], { tier: 'note' }),
  row('pressure', 'pressure-secrecy', [group('secrecy')], { tier: 'note', none: none }),
  row('pressure', 'pressure-threat', [group('threat')], { tier: 'note', none: none }),
  row('pressure', 'pressure-authority', [group('authority')], { tier: 'note', none: none }),
  row('pressure', 'pressure-hurry', [group('hurry')], { tier: 'note', none: none }),
];
