import * as linkHosts from '../../lists/link-hosts.ts';
import { fromLists } from './from-lists.ts';
import { rows } from './word-list.ts';

/** One place of a redirector: the beginning of its path, and the parameters that hold where it leads. */
export interface RedirectRow { readonly path: string; readonly names: readonly string[] }

/** By host. */
export const redirectRows = fromLists(() => readRows(linkHosts.redirectors));

function readRows(list: string): ReadonlyMap<string, readonly RedirectRow[]> {
  const found = new Map<string, RedirectRow[]>();
  for (const line of rows(list)) {
    const [where = '', names = ''] = line.split(' ');
    const slash = where.indexOf('/');
    const host = slash < 0 ? where : where.slice(0, slash);
    const row = { path: slash < 0 ? '/' : where.slice(slash), names: names === '-' ? [] : names.split(',') };
    found.set(host, [...(found.get(host) ?? []), row]);
  }
  return found;
}
