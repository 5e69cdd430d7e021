import { remoteTools } from '../../lists/link-hosts.ts';

/** Names of remote-control tools by the hosts that serve them. */
export const toolNames: ReadonlyMap<string, string> = new Map(remoteTools.trim().split('\n').flatMap(row => {
  const [name = '', hosts = ''] = row.split(': ');
  return hosts.split(' ').map(host => [host, name] as const);
}));
