import { meanings, type Meaning } from './language-file.ts';
import type { Hit } from './matching.ts';
import { meaningSet, numberOf } from './meaning-set.ts';

/** Words of a move that stand anywhere in one message, with no request around them: only the talk as a whole listens to these. */
interface Hint {
  readonly type: string;
  /** Numbers of meanings: one of each group must be there. */
  readonly all: readonly (readonly number[])[];
}

const hint = (type: string, ...all: readonly (readonly Meaning[])[]): Hint => ({ type, all: all.map(names => names.map(numberOf)) });

const table: readonly Hint[] = [
  hint('change-account-control', ['mfa'], ['change', 'remove', 'phone', 'other', 'skip']),
  hint('change-account-control', ['sim'], ['activate', 'change', 'phone', 'skip']),
  hint('change-account-control', ['reset'], ['mail', 'phone', 'other']),
  hint('change-account-control', ['verification'], ['skip', 'neg', 'authority']),
  hint('divert-payment', ['refund', 'pay'], ['otherAccount', 'p2p', 'newBank', 'giftCard']),
  hint('open-file', ['archive'], ['here', 'pc', 'open', 'file']),
  hint('open-file', ['pc', 'openHow'], ['file', 'here', 'open']),
  hint('sign-in-lure', ['signIn'], ['workAccount', 'expires']),
  hint('grant-remote-access', ['remoteTool', 'control', 'screen'], ['install', 'open', 'ask', 'here', 'pc']),
  hint('run-command', ['winR', 'terminal'], ['paste', 'run', 'enterKey', 'open']),
  hint('move-off-platform', ['channel', 'privateContact'], ['write', 'here', 'ask', 'phone']),
  hint('ask-one-time-code', ['sms'], ['code', 'codeWeak', 'digits'], ['ask', 'wh', 'relay']),
  hint('ask-credential', ['apiKey', 'session', 'login', 'password'], ['your', 'ask']),
];
const brakes = meaningSet('told', 'how', 'policy');
/** Each hint has one of these. */
export const leading = new Uint8Array(meanings.length);
for (const { all } of table) for (const meaning of all[0]!) leading[meaning] = 1;

const present = new Uint8Array(meanings.length);
const none: readonly string[] = [];

/** Types of moves whose words are there. A message that asks how, or tells of somebody else, gives no hint. */
export function hints(hits: readonly Hit[]): readonly string[] {
  if (hits.length < 2) return none;
  let leads = 0;
  for (const { meaning } of hits) {
    if (brakes[meaning] === 1) return none;
    leads |= leading[meaning]!;
  }
  if (leads === 0) return none;
  present.fill(0);
  for (const { meaning } of hits) present[meaning] = 1;
  let found: Set<string> | null = null;
  for (const { type, all } of table) if (all.every(isPresent)) (found ??= new Set()).add(type);
  return found === null ? none : [...found];
}

const isPresent = (group: readonly number[]): boolean => group.some(meaning => present[meaning] === 1);
