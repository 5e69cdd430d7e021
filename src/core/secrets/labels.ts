import { curlUserAt } from './curl.ts';
import { headerAt } from './header.ts';
import type { Hit } from './hit.ts';
import { labelledSecretAt } from './labelled-secret.ts';
import { isJoint, labelStart, startsInsideWord } from './lexical.ts';
import type { LabelKind, Phrase } from './lexicon.ts';
import { oneTimeCodeAt } from './one-time-code.ts';
import { passwordAt } from './password.ts';
import { pinAt } from './pin.ts';
import { privateKeyAt } from './private-key.ts';
import type { Progress } from './progress.ts';
import { providerKeyAt } from './provider-keyword.ts';
import { securityAnswerAt } from './security-answer.ts';
import type { LabelMark, Mark } from './survey.ts';
import { wordSets } from './walk.ts';

/** What stands behind (or before) one label word, read as each kind of label it may be; the longest phrase of a kind counts. */
export function labelHits(text: string, mark: LabelMark, progress: Progress): readonly Hit[] {
  if (startsInsideWord(text, mark.start)) return none;
  let hits: Hit[] | null = null;
  let read: Phrase[] | null = null;
  for (const phrase of phrasesAt(text, mark)) {
    if (read?.some(other => rules(other, phrase))) continue;
    const start = labelStart(text, mark.start, phrase.lead);
    if (start < 0 || startsInsideWord(text, start)) continue;
    (read ??= []).push(phrase);
    for (const hit of readers[phrase.kind](text, { start, end: mark.end }, phrase, progress)) (hits ??= []).push(hit);
  }
  return hits ?? none;
}

const none: readonly Hit[] = [];

function phrasesAt(text: string, { start, endings: { alone, led }, wordBefore }: LabelMark): readonly Phrase[] {
  if (led.size === 0 || !isJoint(text, wordBefore.end, start)) return alone;
  return led.get(text.slice(wordBefore.start, wordBefore.end).toLowerCase()) ?? alone;
}

/** A shorter phrase of the same kind says nothing new, and a "verification code" is no plain "code" too. */
const rules = (longer: Phrase, shorter: Phrase): boolean =>
  (longer.kind === shorter.kind && longer.kind !== 'provider') || (longer.kind === 'oneTimeCode' && shorter.kind === 'code');

type Reader = (text: string, mark: Mark, phrase: Phrase, progress: Progress) => readonly Hit[];

const readers: Readonly<Record<LabelKind, Reader>> = {
  password: (text, mark, { languages }, progress) => only(passwordAt(text, mark, wordSets(languages), progress)),
  pin: (text, mark, { languages }, progress) => pinAt(text, mark, wordSets(languages), progress),
  oneTimeCode: (text, mark, { languages }, progress) => only(oneTimeCodeAt(text, mark, 'oneTimeCode', wordSets(languages), progress)),
  code: (text, mark, { languages }, progress) => only(oneTimeCodeAt(text, mark, 'code', wordSets(languages), progress)),
  answer: (text, mark, { languages }, progress) => only(securityAnswerAt(text, mark, wordSets(languages), progress)),
  pem: (text, mark) => only(privateKeyAt(text, mark)),
  secret: (text, mark, _, progress) => only(labelledSecretAt(text, mark, progress)),
  header: (text, mark, _, progress) => only(headerAt(text, mark, progress)),
  curl: (text, mark) => only(curlUserAt(text, mark)),
  provider: (text, mark, { provider }) => only(provider === undefined ? null : providerKeyAt(text, mark, provider)),
};

const only = (hit: Hit | null): readonly Hit[] => (hit === null ? none : [hit]);
