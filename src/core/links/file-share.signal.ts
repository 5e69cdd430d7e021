import { fileHosts } from '../../lists/link-hosts.ts';
import type { Signal } from './visit.ts';
import { listed, wordSet } from './word-list.ts';

const hosts = wordSet(fileHosts);
/** The file comes down at once, without a page that shows it first. */
const direct = /[?&](?:dl=1|download=1|export=download|raw=1)(?:&|$)|\/(?:uc|download)(?:[/?]|$)/;

/** Anybody uploads there. Weighs more where the talk is of unpacking or a password. */
export const fileShare: Signal = ({ address, context }) => {
  const host = listed(address.tails, hosts);
  if (host === undefined || address.path.length < 2) return null;
  const evidence = { domain: address.domain };
  if (context.unpack || (context.password && context.picture)) return { type: 'archive-lure', tier: 'danger', reason: 'archive-password', evidence };
  const atOnce = direct.test(address.path + address.query);
  return { type: 'file-share', tier: atOnce ? 'caution' : 'note', reason: atOnce ? 'file-share-direct' : 'file-share', evidence };
};
