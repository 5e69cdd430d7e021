import { onList } from './host-lists.ts';
import type { Signal } from './visit.ts';

/** The file comes down at once, without a page that shows it first. */
const direct = /[?&](?:dl=1|download=1|export=download|raw=1)(?:&|$)|\/(?:uc|download)(?:[/?]|$)/;

/** Anybody uploads there. Weighs more where the talk is of unpacking or a password. */
export const fileShare: Signal = ({ address, context }) => {
  if ((address.lists & onList.fileHost) === 0 || address.path.length < 2) return null;
  const evidence = { domain: address.domain };
  if (context.unpack || (context.password && context.picture)) return { type: 'archive-lure', tier: 'danger', reason: 'archive-password', evidence };
  const atOnce = direct.test(address.path + address.query);
  return { type: 'file-share', tier: atOnce ? 'caution' : 'note', reason: atOnce ? 'file-share-direct' : 'file-share', evidence };
};
