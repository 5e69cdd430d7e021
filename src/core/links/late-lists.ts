import { knowSuffixes } from './host-parts.ts';

/** What stands in for `lists/brands.ts` in the content script (vite.config.ts): empty until the lists have come. */
export let brands = '';

/** From now on links are judged by these: the packed public-suffix list and the brands. */
export function knowLists(suffixes: string, known: string): void {
  knowSuffixes(suffixes);
  brands = known;
}
