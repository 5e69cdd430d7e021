import { describe, expect, it } from 'vitest';
import { files } from '../../src/core/intents/languages.ts';
import type { LanguageFile } from '../../src/core/intents/language-file.ts';
import { Lexicon } from '../../src/core/intents/lexicon.ts';
import { findPhrases, likelyLanguages } from '../../src/core/intents/matching.ts';
import { hitOf } from '../../src/core/intents/phrases.ts';
import { readPhrases } from '../../src/core/intents/read-phrases.ts';
import { readWords } from '../../src/core/intents/reading.ts';
import { tellingWords } from '../../src/core/intents/telling.ts';

const whole = files as readonly LanguageFile[];
/** As the content script has them. */
const heads = whole.map((file, index) => (index === 0 ? file : { id: file.id, ...tellingWords(file) }));

const texts = [
  'Can you please tell me the password of your account?', 'Können Sie mir bitte das Passwort von Ihrem Konto sagen?', '¿Me puede decir por favor la contraseña de su cuenta?',
  'Pouvez-vous me donner le mot de passe de votre compte ?', 'Pode me dizer a senha da sua conta, por favor?', 'Puede dirmi la password del suo conto per favore?',
  'Kunt u mij het wachtwoord van uw account geven?', 'Proszę podać hasło do swojego konta', 'Aap apna password bata dijiye please', 'pin?', 'cvv pls', 'ok 123456',
];

function judged(lexicon: Lexicon, text: string): unknown {
  const languages = likelyLanguages(readWords(text, 0, lexicon));
  for (const id of lexicon.missing(languages)) Array.from(lexicon.supply(id, whole.find(file => file.id === id)!));
  lexicon.makeReady(languages);
  const { list, count } = findPhrases(readWords(text, 0, lexicon), lexicon, languages);
  return { languages, hits: Array.from(list.subarray(0, count), hitOf) };
}

describe('phrases that are brought when a text needs them', () => {
  it('say the same as those that are built in, whatever was read before', () => {
    const inOrder = texts.map(text => judged(new Lexicon(whole), text));
    const brought = new Lexicon(heads);
    expect(texts.map(text => judged(brought, text))).toEqual(inOrder);
    const backwards = new Lexicon(heads);
    expect([...texts].reverse().map(text => judged(backwards, text)).reverse()).toEqual(inOrder);
    expect(inOrder.filter(one => (one as { hits: unknown[] }).hits.length > 0).length).toBeGreaterThan(9);
  });

  it('are waited for by a send only where a secret is named, and not for the words of any answer', () => {
    const secrets = new Map(whole.map(file => [file.id, tellingWords(file).secrets.split(' ')]));
    expect(secrets.get('en')).toEqual(expect.arrayContaining(['password*', 'pin', 'code']));
    for (const everyday of ['card', 'number', 'message', 'sent', 'email', 'account', 'order']) expect(secrets.get('en')).not.toContain(everyday);
    for (const [id, word] of [['de', 'passwort'], ['es', 'contrasena'], ['fr', 'motdepasse'], ['pt', 'senha']] as const) expect(secrets.get(id)).toContain(word);
  });

  it('are missing until they are there, and stay missing when they are not whole', () => {
    const lexicon = new Lexicon(heads);
    expect(lexicon.missing(-1)).toEqual(whole.slice(1).map(({ id }) => id));
    expect(() => Array.from(lexicon.supply('de', { common: '', words: 'spaceship: rakete' }))).toThrow('unknown meaning');
    expect(lexicon.missing(-1)).toContain('de');
    Array.from(lexicon.supply('de', whole.find(({ id }) => id === 'de')!));
    expect(lexicon.missing(-1)).not.toContain('de');
  });

  it('are built in many small steps, and are not there before the last', () => {
    const lexicon = new Lexicon(heads);
    const steps = lexicon.supply('en', whole.find(({ id }) => id === 'en')!);
    let count = 0;
    while (!steps.next().done) {
      count++;
      expect([lexicon.missing(-1).includes('en'), lexicon.ready]).toEqual([true, 1]);
    }
    expect(count).toBeGreaterThan(200);
    expect(lexicon.missing(-1)).not.toContain('en');
    expect(lexicon.ready).toBe(1 | (1 << lexicon.languages.indexOf('en')));
  });

  it('are read field by field', () => {
    expect(readPhrases({ common: 'i you', words: 'pin: pin', groups: 'a: b', endings: 'me', elides: true, more: 1 })).toEqual({ common: 'i you', words: 'pin: pin', groups: 'a: b', endings: 'me', elides: true });
    for (const wrong of [null, undefined, true, 'words', {}, { words: 'pin: pin' }, { common: '', words: 7 }, { common: '', words: '' }]) expect(readPhrases(wrong)).toBeNull();
  });
});
