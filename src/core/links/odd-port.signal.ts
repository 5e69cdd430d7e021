import type { Signal } from './visit.ts';

const usual = new Set(['80', '443', '8080', '8443', '3000', '5173']);

/** A door other than those of ordinary websites. */
export const oddPort: Signal = ({ address }) =>
  address.port === '' || usual.has(address.port) || address.ip !== null && address.host.startsWith('127.') || !address.host.includes('.')
    ? null
    : { type: 'odd-port', tier: 'note', reason: 'odd-port', evidence: { domain: address.domain, detail: address.port } };
