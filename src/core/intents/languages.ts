import { de } from './lang/de.ts';
import { en } from './lang/en.ts';
import { es } from './lang/es.ts';
import { fr } from './lang/fr.ts';
import { hiLatn } from './lang/hi-latn.ts';
import { it } from './lang/it.ts';
import { names } from './lang/names.ts';
import { nl } from './lang/nl.ts';
import { pl } from './lang/pl.ts';
import { pt } from './lang/pt.ts';
import { Lexicon } from './lexicon.ts';

let built: Lexicon | null = null;

/**
 * All languages in one, made when the first message asks for it: most frames of a page never do. Adding a language is one more
 * file in this list; names come first, as they belong to every language.
 */
export const lexicon = (): Lexicon => (built ??= new Lexicon([names, en, es, de, fr, pt, it, nl, pl, hiLatn]));
