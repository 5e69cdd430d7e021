import { bad, fromText, isRecord, nameOf, shorten, type SettingType } from './setting-types.ts';

/** Ready replies of the organisation's own: by intent type, then by language ("en", "pt"). */
export type SafeReplies = Readonly<Record<string, Readonly<Record<string, string>>>>;

const longestReply = 1000;

/** A reply that cannot be used is named; the others apply. */
export const safeReplies: SettingType<SafeReplies> = {
  control: { kind: 'json' },
  schema: { type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'string' } } },
  read: given => {
    const raw = fromText(given);
    if (!isRecord(raw)) return bad(`must be an object, not ${nameOf(raw)}`);
    const value: Record<string, Readonly<Record<string, string>>> = {};
    const problems: string[] = [];
    for (const [intent, texts] of Object.entries(raw)) {
      if (!isRecord(texts)) problems.push(`"${shorten(intent)}" must be an object of replies by language`);
      else value[intent] = readTexts(intent, texts, problems);
    }
    return { value, problems };
  },
};

function readTexts(intent: string, texts: Readonly<Record<string, unknown>>, problems: string[]): Record<string, string> {
  const usable: Record<string, string> = {};
  for (const [language, reply] of Object.entries(texts)) {
    if (typeof reply === 'string' && reply.trim() !== '' && reply.length <= longestReply) usable[language] = reply.trim();
    else problems.push(`the reply "${shorten(intent)}" in "${shorten(language)}" is not a text of 1 to ${longestReply} characters`);
  }
  return usable;
}
