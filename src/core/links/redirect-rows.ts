import { redirectors } from '../../lists/link-hosts.ts';

/** One place of a redirector: the beginning of its path, and the parameters that hold where it leads. */
export interface RedirectRow { readonly path: string; readonly names: readonly string[] }

/** By host. */
export const redirectRows: ReadonlyMap<string, readonly RedirectRow[]> = readRows(redirectors);

function readRows(list: string): ReadonlyMap<string, readonly RedirectRow[]> {
  const found = new Map<string, RedirectRow[]>();
  for (const line of list.trim().split('\n')) {
    const [where = '', names = ''] = line.split(' ');
    const slash = where.indexOf('/');
    const host = slash < 0 ? where : where.slice(0, slash);
    const row = { path: slash < 0 ? '/' : where.slice(slash), names: names === '-' ? [] : names.split(',') };
    found.set(host, [...(found.get(host) ?? []), row]);
  }
  return found;
}
