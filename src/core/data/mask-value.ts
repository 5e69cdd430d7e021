import type { Span } from '../model.ts';
import { normalise } from '../normalise.ts';
import { maskSecret } from '../secrets/mask-secret.ts';

/**
 * What is written in place of a sensitive value: enough for the operator to go on, never more of a card than its last four digits
 * (PCI DSS 4.0 requirement 3.4.1 would allow the first six too). A value longer than its finding is a union of several: nothing of it is shown.
 */
export function maskValue(finding: Span, value: string): string {
  const secret = maskSecret(finding, value);
  if (secret !== null) return secret;
  const mask = masks[finding.type];
  if (mask === undefined || value.length !== finding.end - finding.start) return `[${finding.type}]`;
  return mask(normalise(value).text, finding);
}

type Mask = (value: string, finding: Span) => string;

const masks: Readonly<Record<string, Mask>> = {
  'payment-card': value => tail(value, 12, 4, '•••• •••• •••• '),
  iban: value => (compact(value).length < 12 ? '[iban]' : `${compact(value).slice(0, 4)} •••• ${compact(value).slice(-4)}`),
  email: maskEmail,
  'national-id': maskId,
};

const compact = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');

/** The last `keep` characters behind `front`; nothing shown when the value has fewer than `least`. */
function tail(value: string, least: number, keep: number, front: string): string {
  const all = compact(value);
  return all.length < least ? '••••' : front + all.slice(-keep);
}

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  const dot = value.lastIndexOf('.');
  if (at < 1 || dot <= at + 1) return '•••@•••';
  return `${firstOf(value)}•••@${firstOf(value.slice(at + 1))}•••${value.slice(dot)}`;
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0x2022);

function maskId(value: string, { scheme }: Span): string {
  return scheme === 'us-ssn' ? tail(value, 9, 4, '•••-••-') : tail(value, 7, 3, '••••');
}
