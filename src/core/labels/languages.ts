import { en } from './en.ts';
import type { LabelWords } from './label-words.ts';

/** Every language whose label words are read; all at once, as a talk may mix them. */
export const languages: readonly LabelWords[] = [en];
