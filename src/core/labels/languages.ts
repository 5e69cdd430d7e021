import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LabelWords } from './label-words.ts';
import { more } from './more.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

export const about = { what: 'words people write in front of sensitive values, per language', source: 'written for this project; names of national schemes as their issuers use them', licence: 'MIT', checkedOn: '2026-11-22' };

/** Every language whose label words are read; all at once, as a talk may mix them. */
export const languages: readonly LabelWords[] = [en, es, de, fr, pt, it, nl, pl, more];
