import type { Address } from './address.ts';
import type { Signal } from './visit.ts';

/** A bare number in place of a name; private ranges and the machine itself are only noted. */
export const ipHost: Signal = ({ address, inText }) => {
  if (address.ip === null) return null;
  const evidence = { domain: address.host };
  if (isPrivate(address)) return { type: 'ip-host', tier: 'note', reason: 'ip-host-private', evidence };
  if (isDisguised(address)) return { type: 'ip-host', tier: 'danger', reason: 'ip-host-disguised', evidence };
  // `8.8.8.8` in talk is a server's number or a version, not a link.
  if (inText && !/:\/\//.test(address.written)) return null;
  return { type: 'ip-host', tier: 'caution', reason: 'ip-host', evidence };
};

function isPrivate({ host }: Address): boolean {
  return /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1?\]|f[cde])/.test(host);
}

/** Written as one number, in hexadecimal or octal, or shortened, so that nobody recognises it. */
function isDisguised({ written, host, ip }: Address): boolean {
  return ip === 'v4' && !written.replace(/%2e/gi, '.').includes(host);
}
