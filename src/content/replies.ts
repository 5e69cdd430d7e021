import { ask } from '../messaging/send.ts';
import { isRecord } from '../policy/setting-types.ts';
import { core } from './when-asked.ts';

/** Of this document, by id: the texts by language. */
const known = new Map<string, Readonly<Record<string, string>>>();
let isMissed = false;

/** True while the last reply that was asked for did not come. */
export const isReplyMissed = (): boolean => isMissed;

/** A ready reply in the language, else in English, out of the extension's own file; null when it does not come. `told` is called when that changes. */
export async function readyReply(id: string, language: string, told: () => void): Promise<string | null> {
  const texts = known.get(id) ?? readTexts(await ask('page/reply', { reply: id }));
  if (texts !== null) known.set(id, texts);
  const text = texts === null ? null : core.inLanguage()(texts, language);
  if (isMissed !== (text === null)) {
    isMissed = text === null;
    told();
  }
  return text;
}

/** More than any reply has. */
const longest = 1000;

function readTexts(raw: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(raw)) return null;
  const texts = Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && entry[1].length < longest);
  return texts.length === 0 ? null : Object.fromEntries(texts);
}
