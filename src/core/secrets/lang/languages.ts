import { english } from './en.ts';
import type { SecretWords } from './secret-words.ts';

export type { SecretWords };

/** Every language there are labels for. Adding one is a file and a line here. */
export const languages: readonly SecretWords[] = [english];
