import { listsChanged } from './from-lists.ts';
import { knowSuffixes } from './host-parts.ts';

let known: Readonly<Record<string, string>> = {};

/** What stands in for the lists of links in content scripts (`cli/late-lists.ts`), by name: empty until they have come. */
export const lists: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name: string) => known[name] ?? '' });

/** From now on links are judged by these: the packed public-suffix list as `suffixes`, and all others by their names. */
export function knowLists(all: Readonly<Record<string, string>>): void {
  knowSuffixes(all.suffixes!);
  known = all;
  listsChanged();
}
