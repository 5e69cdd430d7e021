import type { Signal } from './visit.ts';

/** Without any of these the address is what it seems. */
const outOfPlace = /[%\\\u0080-\uffff]|&#/;

/** Written so that filters do not see an address, or so that people do not see which. */
export const obfuscated: Signal = ({ address, raw, obfuscated: how }) => {
  if (address.host === '') return null;
  const evidence = { domain: address.domain };
  if (how !== null) return { type: 'obfuscated', tier: 'caution', reason: 'obfuscated', evidence };
  if ((address.asWritten && address.fragment === '' && raw === address.written) || !outOfPlace.test(raw)) return null;
  const authority = /^(?:[a-z]{1,12}:[/\\]{0,4})?([^/\\?#]{0,400})/i.exec(raw)?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const disguised = /%[0-9a-f]{2}/i.test(host) || /[\u3002\uff0e\uff61\uff0f\uff21-\uff5a\u2024\u2215\u2044]/.test(host) || (/^https?:[/]?\\|^https?:\/?\\/i.test(raw)) || /&#x?[0-9a-f]{2,5};/i.test(raw);
  if (disguised) return { type: 'obfuscated', tier: 'caution', reason: 'obfuscated', evidence };
  return null;
};
