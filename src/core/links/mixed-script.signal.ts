import { spoofFault } from './host-spoof.ts';
import type { Signal } from './visit.ts';

/** A host that mixes alphabets, or writes a Latin-looking name in another one. */
export const mixedScript: Signal = ({ address }) => {
  const { host, shownHost } = address;
  if (address.asWritten || (!host.includes('xn--') && /^[\0-\x7f]*$/.test(host))) return null;
  const evidence = { domain: address.domain, name: shownHost };
  const labels = shownHost.split('.');
  const ending = host.slice(host.lastIndexOf('.') + 1);
  // A label that does not decode, or an address that browsers refuse, hides what it is.
  const undecoded = labels.some(label => label.startsWith('xn--'));
  if (undecoded || address.purpose === 'broken') return { type: 'mixed-script', tier: 'danger', reason: 'mixed-script', evidence };
  return labels.some(label => spoofFault(label, ending) !== null) ? { type: 'mixed-script', tier: 'danger', reason: 'mixed-script', evidence } : null;
};
