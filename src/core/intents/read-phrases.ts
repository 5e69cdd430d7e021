import type { LanguagePhrases } from './language-file.ts';

/** Phrases of a language as they came from elsewhere, field by field; null for anything else. */
export function readPhrases(raw: unknown): LanguagePhrases | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { common, words, groups, endings, elides } = raw as Readonly<Record<string, unknown>>;
  if (typeof common !== 'string' || typeof words !== 'string' || words.length === 0) return null;
  return { common, words, ...(typeof groups === 'string' && { groups }), ...(typeof endings === 'string' && { endings }), ...(elides === true && { elides }) };
}
