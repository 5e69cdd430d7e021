import type { Engine } from '../core/inspect.ts';
import type { Span } from '../core/model.ts';
import { editorOf } from '../sites/editors/all-editors.ts';
import type { Site } from '../sites/site.ts';
import { knownPasswords, type KnownPasswords } from '../store/known-passwords.ts';
import { composerOf } from './composer-find.ts';
import { fingerprint } from './fingerprint.ts';
import { hash } from './hash.ts';

/** Words of a text that are compared, and comparisons remembered; each costs some 40 ms of another thread. */
const mostWords = 20;
const mostChecked = 500;
/** A longer answer is looked at from its end. */
const mostCharacters = 4000;

interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * An engine that also knows the operator's own passwords by their fingerprints, for what is about to be sent. Comparing takes a moment:
 * it begins with the input, and once a password is told the answer of `engine` is another object, so that what was judged is judged anew.
 */
export function knowPasswords(engine: () => Engine, site: Site, signal: AbortSignal): () => Engine {
  let known: KnownPasswords = { salt: '', list: [] };
  const checked = new Map<string, boolean>();
  const renew = (): Engine => ({
    inspect(message, talk) {
      const judged = engine().inspect(message, talk);
      const found = known.list.length === 0 ? [] : wordsOf(message.text, known).filter(({ text }) => isKnown(text)).map(finding);
      return found.length === 0 ? judged : { ...judged, findings: [...judged.findings, ...found].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)) };
    },
  });
  let current = renew();
  const isKnown = (word: string): boolean => {
    const id = hash(word);
    const before = checked.get(id);
    if (before !== undefined) return before;
    checked.set(id, false);
    if (checked.size > mostChecked) checked.delete(checked.keys().next().value!);
    void fingerprint(word, known.salt).then(prefix => {
      if (!known.list.some(password => password.length === word.length && password.prefix === prefix)) return;
      checked.set(id, true);
      current = renew();
    });
    return false;
  };
  const learn = (now: KnownPasswords): void => {
    known = now;
    checked.clear();
    current = renew();
  };
  void knownPasswords.get().then(learn);
  knownPasswords.watch(learn, signal);
  window.addEventListener('input', event => {
    const composer = known.list.length === 0 ? null : composerOf(site, event);
    const text = composer === null ? '' : (editorOf(composer)?.read(composer) ?? '');
    for (const word of wordsOf(text, known)) isKnown(word.text);
  }, { capture: true, passive: true, signal });
  return () => current;
}

/** Words as long as a known password, as written and without the marks around them. */
function wordsOf(text: string, { list }: KnownPasswords): readonly Word[] {
  const lengths = new Set(list.map(({ length }) => length));
  const from = Math.max(0, text.length - mostCharacters);
  const words: Word[] = [];
  for (const { 0: raw, index } of text.slice(from).matchAll(/\S+/g)) {
    const bare = raw.replace(/^["'“(]/, '').replace(/[.,;:!?"'”)]$/, '');
    for (const word of new Set([raw, bare])) if (lengths.has(word.length)) words.push({ text: word, start: from + index + raw.indexOf(word) });
  }
  return words.slice(-mostWords);
}

const finding = ({ text, start }: Word): Span => ({ kind: 'data', type: 'password', tier: 'danger', start, end: start + text.length, reason: 'known-password' });
