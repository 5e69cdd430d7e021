import type { Span } from '../model.ts';
import { normalise } from '../normalise.ts';
import { maskSecret } from '../secrets/mask-secret.ts';

/**
 * What is written in place of a sensitive value: enough for the operator to go on, never more of a card than its last four digits
 * (PCI DSS 4.0 requirement 3.4.1 would allow the first six too). A value longer than its finding is a union of several: nothing of it is
 * shown. No mask is ever longer than needed to be told from a value, and masking a masked text changes nothing.
 */
export function maskValue(finding: Span, value: string): string {
  const secret = maskSecret(finding, value);
  if (secret !== null) return secret;
  const mask = masks[finding.type];
  if (finding.type === 'custom') return finding.evidence?.detail ?? `[${finding.scheme}]`;
  if (mask === undefined || value.length !== finding.end - finding.start) return '••••••';
  return mask(normalise(value).text, finding);
}

type Mask = (value: string, finding: Span) => string;

const masks: Readonly<Record<string, Mask>> = {
  'payment-card': value => tail(value, 12, 4, '•••• •••• •••• '),
  'card-security-code': () => '•••',
  'card-expiry': () => '••/••',
  'card-track': () => '[••••]',
  iban: value => (/^[A-Za-z]{2}/.test(value) ? `${compact(value).slice(0, 4)} •••• ${compact(value).slice(-4)}` : tail(value, 12, 4, '•••• ')),
  'bank-account': value => tail(value, 6, 3, '••••'),
  'national-id': maskId,
  passport: value => tail(value, 6, 2, '•••••••'),
  'driving-licence': value => tail(value, 6, 2, '•••••••'),
  'health-id': value => tail(value, 6, 2, '•••••••'),
  'date-of-birth': maskBirth,
  phone: maskPhone,
  email: maskEmail,
  'postal-address': maskAddress,
  'ip-address': maskIp,
  'mac-address': value => `${value.slice(0, 8).replace(/[0-9a-f]{2}$/i, '••')}•••`,
  imei: value => tail(value, 14, 2, '•••••••••••••'),
  vin: value => tail(value, 15, 4, '•••••••••••••'),
  'vehicle-plate': value => tail(value, 4, 2, '••••'),
  'geo-coordinates': value => value.replace(/(\.\d)\d+/g, '$1••'),
  'person-name': value => `${firstOf(value)}•••`,
};

const compact = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');
const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0x2022);

/** The last `keep` characters behind `front`; nothing shown when the value has fewer than `least`. */
function tail(value: string, least: number, keep: number, front: string): string {
  const all = compact(value);
  return all.length < least ? '••••' : front + all.slice(-keep);
}

function maskId(value: string, { scheme }: Span): string {
  return scheme === 'us-ssn' || scheme === 'us-itin' ? tail(value, 9, 4, '•••-••-') : tail(value, 7, 3, '••••');
}

/** The year stays: support asks for it and it points to nobody. */
function maskBirth(value: string): string {
  const year = /(?:18|19|20)\d\d/.exec(value)?.[0];
  return year === undefined || /^\d{8}$/.test(value) ? '••/••/••••' : `••/••/${year}`;
}

/** Calling code and last four: `+44 •••• ••0958`. */
function maskPhone(value: string): string {
  const digits = value.replace(/\D/g, '');
  const code = /^\(?\+ ?(\d{1,3})[ (.-]/.exec(value)?.[1];
  return `${code === undefined ? '' : `+${code} `}•••• ••${digits.length < 8 ? digits.slice(-2) : digits.slice(-4)}`;
}

function maskEmail(value: string): string {
  const [sign] = /@|%40/.exec(value) ?? [];
  const at = sign === undefined ? -1 : value.lastIndexOf(sign);
  const dot = value.lastIndexOf('.');
  if (sign === undefined || at < 1 || dot <= at + sign.length) return '•••@•••';
  return `${firstOf(value)}•••@${firstOf(value.slice(at + sign.length))}•••${value.slice(dot)}`;
}

/** The street goes, the town stays: what has no digit behind the first comma or line break. */
function maskAddress(value: string): string {
  const rest = value.split(/[,\n]/).slice(1).map(part => part.trim()).filter(part => /^\p{L}[\p{L} .'-]{2,}$/u.test(part));
  return rest.length === 0 ? '•••' : `•••, ${rest[0]}`;
}

/** The first three quarters of an IPv4 address, the first two groups of an IPv6 one. */
function maskIp(value: string): string {
  return value.includes(':') ? `${value.split(':').slice(0, 2).join(':')}:••••` : `${value.slice(0, value.lastIndexOf('.') + 1)}•••`;
}
