import { curlUserAt } from './curl.ts';
import { headerAt } from './header.ts';
import type { Hit } from './hit.ts';
import { labelledSecretAt } from './labelled-secret.ts';
import { labelStart, startsInsideWord } from './lexical.ts';
import type { Phrase } from './lexicon.ts';
import { oneTimeCodeAt } from './one-time-code.ts';
import { passwordAt } from './password.ts';
import { pinAt } from './pin.ts';
import { privateKeyAt } from './private-key.ts';
import { providerKeyAt } from './provider-keyword.ts';
import { securityAnswerAt } from './security-answer.ts';
import type { Mark } from './survey.ts';
import { wordSets } from './walk.ts';

/** What stands behind (or before) one label word, read as each kind of label it may be; the longest phrase of a kind counts. */
export function labelHits(text: string, mark: Mark): readonly Hit[] {
  if (startsInsideWord(text, mark.start)) return [];
  const best = new Map<string, { phrase: Phrase; start: number }>();
  for (const phrase of mark.phrases) {
    const start = labelStart(text, mark.start, phrase);
    if (start < 0 || startsInsideWord(text, start)) continue;
    const known = best.get(phrase.kind);
    if (known === undefined || start < known.start) best.set(phrase.kind, { phrase, start });
  }
  // "verification code" is no plain "code" too, and a "PIN code" no password.
  if (best.has('oneTimeCode')) best.delete('code');
  const hits: Hit[] = [];
  for (const { phrase, start } of best.values()) for (const hit of read(text, { ...mark, start }, phrase)) hits.push(hit);
  return hits;
}

function read(text: string, mark: Mark, { kind, words, provider }: Phrase): readonly Hit[] {
  switch (kind) {
    case 'password':
      return only(words && passwordAt(text, mark, words));
    case 'pin':
      return words ? pinAt(text, mark, words) : [];
    case 'oneTimeCode':
    case 'code':
      return only(words && oneTimeCodeAt(text, mark, mark.start, kind, words));
    case 'answer':
      return only(words && securityAnswerAt(text, mark, wordSets(words)));
    case 'pem':
      return only(privateKeyAt(text, mark));
    case 'secret':
      return only(labelledSecretAt(text, mark));
    case 'header':
      return only(headerAt(text, mark));
    case 'curl':
      return only(curlUserAt(text, mark));
    case 'provider':
      return only(provider === undefined ? null : providerKeyAt(text, mark, provider));
    default:
      return [];
  }
}

const only = (hit: Hit | null): readonly Hit[] => (hit === null ? [] : [hit]);
