import { Glance } from './glance.ts';
import { LanguageModel, unknown, type Word } from './language-model.ts';
import type { LanguageFile, LanguageHead, LanguagePhrases } from './language-file.ts';
import { tellingWords } from './telling.ts';
import { Vocabulary } from './vocabulary.ts';

/** Of a vote there are three numbers with four languages each (`vocabulary.ts`), of triggers twelve bits (`written-words.ts`). */
const mostLanguages = 12;

/**
 * What all languages know of words. The words that tell a language are always there; a language's phrases are built when a text is in
 * it, and may have to be brought first.
 */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  /** Ids of the languages; a language's bit is `1 << index`. The first are the names. */
  readonly languages: readonly string[];
  /** Languages, as bits, whose phrases are built; grows while texts come in. */
  ready = 1;
  private readonly phrases: (LanguagePhrases | null)[];
  private readonly models: (LanguageModel | null)[];
  private readonly glance = new Glance();
  /** Languages, as bits, whose verbs take pronouns, and that drop vowels. */
  private pronominal = 0;
  private eliding = 0;

  constructor(files: readonly (LanguageFile | LanguageHead)[]) {
    if (files.length > mostLanguages) throw new RangeError('too many languages');
    this.languages = files.map(file => file.id);
    const heads = files.map((file): LanguageHead => ('telling' in file ? file : { id: file.id, ...tellingWords(file) }));
    this.phrases = files.map(file => ('words' in file ? file : null));
    this.vocabulary = new Vocabulary(heads);
    this.models = files.map(() => null);
    this.models[0] = atOnce(this.inSteps(0, this.phrases[0]!));
  }

  /** Ids of those of these languages, as bits, that have no phrases here. */
  missing(languages: number): readonly string[] {
    return this.languages.filter((_, index) => (languages & (1 << index)) !== 0 && this.phrases[index] === null);
  }

  /** Gives a language the phrases that were missing, in steps, as it takes a long task. Throws a RangeError that names what is wrong with them, and is as before. */
  *supply(id: string, phrases: LanguagePhrases): Generator<void> {
    const index = this.languages.indexOf(id);
    if (index < 1 || this.phrases[index] !== null) return;
    this.models[index] = yield* this.inSteps(index, phrases);
    this.phrases[index] = phrases;
    this.ready |= 1 << index;
  }

  /** Builds the phrases of these languages, as bits, and says whether any came new: then what was read before must be read again. */
  makeReady(languages: number): boolean {
    const missing = languages & ~this.ready;
    if (missing === 0) return false;
    const before = this.ready;
    for (let index = 1; index < this.phrases.length; index++) {
      const phrases = this.phrases[index];
      if ((missing & (1 << index)) === 0 || phrases == null) continue;
      this.models[index] = atOnce(this.inSteps(index, phrases));
      this.ready |= 1 << index;
    }
    return this.ready !== before;
  }

  /** The language with this number; null while its phrases are not built. */
  model(index: number): LanguageModel | null {
    return this.models[index] ?? null;
  }

  /** What each language that is ready knows of a folded word, by number of the language. `isAccented`: its last letter has an accent. */
  words(text: string, isAccented: boolean): readonly (Word | undefined)[] {
    if (isAccented) return this.models.map(model => model?.word(model.tree.symbols.has(`${text}_`) ? `${text}_` : text));
    const languages = this.glance.languages(text, this.pronominal, this.eliding);
    return this.models.map((model, index) => ((languages & (1 << index)) === 0 ? model && unknown : model?.word(text)) ?? undefined);
  }

  /** The same of what stands for any word of a kind, and names beside it: `@url`, `@archive`, `@mail`, `#`. */
  specials(texts: readonly string[]): readonly (Word | undefined)[] {
    return this.models.map(model => (model === null ? undefined : model.special(texts)));
  }

  private inSteps(index: number, phrases: LanguagePhrases): Generator<void, LanguageModel> {
    if (phrases.endings !== undefined) this.pronominal |= 1 << index;
    if (phrases.elides === true) this.eliding |= 1 << index;
    return LanguageModel.inSteps(phrases, index === 0 ? null : this.phrases[0]!, this.glance, 1 << index);
  }

  isName(text: string): boolean {
    return this.models[0]!.tree.symbols.has(text);
  }
}

/** Takes all steps, and gives what the last answers with. */
function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
