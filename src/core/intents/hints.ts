import type { Meaning } from './language-file.ts';
import { meaningSet, meets, union, type MeaningSet } from './meaning-set.ts';
import type { Phrases } from './phrases.ts';

/** Words of a move that stand anywhere in one message, with no request around them: only the talk as a whole listens to these. */
interface Hint {
  readonly type: string;
  /** One of each must be there. */
  readonly all: readonly MeaningSet[];
}

const hint = (type: string, ...all: readonly (readonly Meaning[])[]): Hint => ({ type, all: all.map(names => meaningSet(...names)) });

const table: readonly Hint[] = [
  hint('change-account-control', ['mfa'], ['change', 'remove', 'phone', 'other', 'skip']),
  hint('change-account-control', ['sim'], ['activate', 'change', 'phone', 'skip']),
  hint('change-account-control', ['reset'], ['mail', 'phone', 'other']),
  hint('change-account-control', ['verification'], ['skip', 'neg', 'authority']),
  hint('divert-payment', ['refund', 'pay'], ['otherAccount', 'p2p', 'newBank', 'giftCard']),
  hint('open-file', ['archive'], ['here', 'pc', 'open', 'file']),
  hint('open-file', ['pc', 'openHow'], ['file', 'here', 'open']),
  hint('open-file', ['install'], ['webAddress']),
  hint('sign-in-lure', ['signIn'], ['workAccount', 'expires']),
  hint('grant-remote-access', ['remoteTool', 'control', 'screen'], ['install', 'open', 'ask', 'here', 'pc']),
  hint('run-command', ['winR', 'terminal'], ['paste', 'run', 'enterKey', 'open']),
  hint('move-off-platform', ['channel', 'privateContact'], ['write', 'here', 'ask']),
  hint('ask-one-time-code', ['sms'], ['code', 'codeWeak', 'digits'], ['ask', 'wh', 'relay']),
  hint('ask-credential', ['apiKey', 'session', 'login', 'password'], ['your', 'ask']),
];
const brakes = meaningSet('told', 'how', 'policy');
/** Each hint has one of these. */
export const leading = union(...table.map(({ all }) => all[0]!));

/** Types of moves whose words are there. A message that asks how, or tells of somebody else, gives no hint. */
export function hints({ count, present }: Phrases): readonly string[] {
  if (count < 2 || !meets(present, leading) || meets(present, brakes)) return none;
  return table.filter(({ all }) => all.every(group => meets(group, present))).map(({ type }) => type);
}

const none: readonly string[] = [];
