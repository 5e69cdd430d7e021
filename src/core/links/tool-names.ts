import * as linkHosts from '../../lists/link-hosts.ts';
import { fromLists } from './from-lists.ts';
import { rows } from './word-list.ts';

/** Names of remote-control tools by the hosts that serve them. */
export const toolNames = fromLists((): ReadonlyMap<string, string> => new Map(rows(linkHosts.remoteTools).flatMap(row => {
  const [name = '', hosts = ''] = row.split(': ');
  return hosts.split(' ').map(host => [host, name] as const);
})));
