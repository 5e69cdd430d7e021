import { registrableDomain } from './address.ts';
import type { Signal } from './visit.ts';

/** `paypal.com@evil.cc`: what stands before the @ is decoration. */
export const userInfo: Signal = ({ address, trust }) => {
  if (address.user === '' || address.host === '') return null;
  let shown = address.user;
  try {
    shown = decodeURIComponent(address.user);
  } catch {
    // Left as written: percent signs that encode nothing.
  }
  const host = (/[^\s/:@?#\\\u2215\u2044\u29f8]+/.exec(shown.toLowerCase())?.[0] ?? '').slice(0, 80);
  const borrowed = registrableDomain(host) ?? (trust.brands.exact(host) ? host : null);
  const decoy = borrowed !== null && host.includes('.') ? borrowed : trust.brands.exact(host.split(/[.-]/)[0] ?? '')?.brand.domain;
  return decoy !== undefined && decoy !== address.domain
    ? { type: 'user-info', tier: 'danger', reason: 'user-info-decoy', evidence: { domain: address.domain, target: decoy } }
    : { type: 'user-info', tier: 'caution', reason: 'user-info', evidence: { domain: address.domain } };
};
