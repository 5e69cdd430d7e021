import { de } from './lang/de.ts';
import { en } from './lang/en.ts';
import { es } from './lang/es.ts';
import { fr } from './lang/fr.ts';
import { names } from './lang/names.ts';
import { pt } from './lang/pt.ts';
import { buildLexicon } from './lexicon.ts';

/** All languages in one. Adding a language is one more file in this list; names come first, as they belong to every language. */
export const lexicon = buildLexicon([names, en, es, de, fr, pt]);
