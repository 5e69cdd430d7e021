import { cheapEndings, throwAwayEndings } from '../../lists/endings.ts';
import * as hosting from '../../lists/hosting.ts';
import * as linkHosts from '../../lists/link-hosts.ts';
import { fromLists } from './from-lists.ts';
import { redirectRows } from './redirect-rows.ts';
import { toolNames } from './tool-names.ts';
import { tailsOf, words } from './word-list.ts';

/** One bit a list, so that one look-up a name tells all lists that it is on. */
export const onList = {
  freeHosting: 1, throwAwayHosting: 2, pathHosting: 4, store: 8, tracker: 16, fileHost: 32, imageHost: 64, linkPage: 128, shortener: 256, ownShortener: 512,
  maker: 1024, redirector: 2048, remoteTool: 4096, throwAwayEnding: 8192, cheapEnding: 16384, wrapper: 65536,
} as const;

const table = fromLists(readLists);

/** The bits of the lists that hold this very name; made ready when the first address comes. */
export function listsOf(name: string): number {
  return table().get(name) ?? 0;
}

/** The lists that hold the host or a domain above it. No list has a top-level name alone. */
export function listsOfHost(host: string): number {
  const last = host.lastIndexOf('.');
  if (last < 1) return 0;
  let dot = host.lastIndexOf('.', last - 1);
  let lists = listsOf(host.slice(dot + 1));
  // Below nearly all names stands no name of a list.
  if ((lists & below) !== 0) while (dot > 0) lists |= listsOf(host.slice((dot = host.lastIndexOf('.', dot - 1)) + 1));
  return lists & ~below;
}

/** The host or the nearest domain above it that is on the list. */
export function tailOn(list: number, { lists, host }: { readonly lists: number; readonly host: string }): string | undefined {
  return (lists & list) === 0 ? undefined : tailsOf(host).find(tail => (listsOf(tail) & list) !== 0);
}

/** Marks names of two labels under which some list has a longer one. */
const below = 1 << 15;

/** Filters, translators and caches that write other addresses in ways of their own (`redirect.ts`). */
const wrappers = ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com', 'translate.goog', 'cdn.ampproject.org', 'mimecast.com', 'mimecastprotect.com'];

function readLists(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (list: number, names: Iterable<string>): void => {
    for (const name of names) {
      found.set(name, (found.get(name) ?? 0) | list);
      const two = name.split('.').slice(-2).join('.');
      if (two !== name) found.set(two, (found.get(two) ?? 0) | below);
    }
  };
  add(onList.freeHosting, words(hosting.freeHosting));
  add(onList.throwAwayHosting, words(hosting.throwAwayHosting));
  add(onList.pathHosting, words(hosting.pathHosting).map(place => place.split('/', 1)[0]!));
  add(onList.store, words(hosting.fileStores));
  add(onList.tracker, words(linkHosts.clickTrackers));
  add(onList.fileHost, words(linkHosts.fileHosts));
  add(onList.imageHost, words(linkHosts.imageHosts));
  add(onList.linkPage, words(linkHosts.linkPages));
  add(onList.shortener, words(linkHosts.shorteners));
  add(onList.ownShortener, words(linkHosts.ownShorteners));
  add(onList.maker, words(linkHosts.softwareMakers));
  add(onList.redirector, redirectRows().keys());
  add(onList.remoteTool, toolNames().keys());
  add(onList.wrapper, wrappers);
  add(onList.throwAwayEnding, words(throwAwayEndings));
  add(onList.cheapEnding, words(cheapEndings));
  return found;
}
