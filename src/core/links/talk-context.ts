import * as linkWords from '../../lists/link-words.ts';
import { fromLists } from './from-lists.ts';
import { wordSet } from './word-list.ts';

/** What the message and the one before it speak of. */
export interface TalkContext {
  /** Pictures, receipts and other papers that do not come as archives or programs. */
  readonly picture: boolean;
  /** Unpacking, opening on a computer, switching protection off. */
  readonly unpack: boolean;
  readonly password: boolean;
  /** Signing in, confirming or filling something in. */
  readonly signIn: boolean;
}

const topicWords = fromLists(() => ({ picture: wordSet(linkWords.pictureTalk), unpack: wordSet(linkWords.unpackTalk), password: wordSet(linkWords.passwordTalk), signIn: wordSet(linkWords.signInTalk) }));
const longest = 3;
const nothing: TalkContext = { picture: false, unpack: false, password: false, signIn: false };

/** Reads the words around the addresses; addresses themselves do not count as talk. */
export function talkContext(text: string, prev: string): TalkContext {
  if (text === '' && prev === '') return nothing;
  const topics = topicWords();
  const found = { picture: false, unpack: false, password: false, signIn: false };
  const words = `${withoutAddresses(text)} . ${withoutAddresses(prev)}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}\p{N}-]+/u);
  for (let at = 0; at < words.length && at < 2000; at++) {
    for (let size = 1, phrase = ''; size <= longest && at + size <= words.length; size++) {
      phrase = size === 1 ? words[at]! : `${phrase} ${words[at + size - 1]!}`;
      if (topics.picture.has(phrase)) found.picture = true;
      if (topics.unpack.has(phrase)) found.unpack = true;
      if (topics.password.has(phrase)) found.password = true;
      if (topics.signIn.has(phrase)) found.signIn = true;
    }
  }
  return found;
}

function withoutAddresses(text: string): string {
  return text.slice(0, 4000).replace(/https?:\/\/\S{1,2000}/gi, ' ');
}
