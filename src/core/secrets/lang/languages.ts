import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import type { SecretWords } from './secret-words.ts';

export type { SecretWords };

/** Every language there are labels for. Adding one is a file and a line here. */
export const languages: readonly SecretWords[] = [english, german, spanish, french, italian, dutch, polish, portuguese];
