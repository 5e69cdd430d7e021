import type { Signal } from './visit.ts';

const allSeen = /^[\t\n -~]*$/;
const reordering = /[\u202a-\u202e\u2066-\u2069]/;
const invisible = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|[\u17b4-\u17b5]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/;

/** Characters that nobody sees, or that turn the text around, inside an address or its text. */
export const hiddenCharacters: Signal = ({ address, text, raw }) => {
  if (((address.asWritten && raw === address.written) || allSeen.test(raw)) && (text === raw || allSeen.test(text)) && !address.path.includes('%E2%80%A')) return null;
  const written = `${raw}\n${text}`;
  const evidence = { domain: address.domain || `${address.scheme}:` };
  const decoded = /%e2%80%a[a-e]|%e2%81%a[6-9]/i.test(address.path + address.query);
  if (reordering.test(written) || decoded) return { type: 'hidden-characters', tier: 'danger', reason: 'hidden-reordering', evidence };
  const host = /^[a-z]*:?[/\\]*([^/\\?#]{0,300})/i.exec(raw)?.[1] ?? '';
  if (!invisible.test(raw) && !(invisible.test(text) && /[.:/]/.test(text))) return null;
  // Emoji carry a variation selector, and Persian and Indian words a joiner, in ordinary link texts.
  if (!invisible.test(raw) && /\s|[^\0-\x7f\u00ad\u200b-\u200d\u2060\ufeff]/.test(text.trim())) return null;
  return { type: 'hidden-characters', tier: invisible.test(host) ? 'danger' : 'caution', reason: 'hidden-characters', evidence };
};
