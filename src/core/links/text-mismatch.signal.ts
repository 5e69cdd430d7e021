import { parseAddress, type Address } from './address.ts';
import { listsOf, onList } from './host-lists.ts';
import type { Signal, Visit } from './visit.ts';
import { innerAddress } from './redirect.ts';

const fileEndings = /\.(?:zip|mov|py|sh|pl|ps|rs|md|app|pdf|docx?|xlsx?|png|jpe?g|txt)$/;

/** The text names one site and the link opens another. */
export const textMismatch: Signal = visit => {
  const { address, text, raw } = visit;
  if (text === '' || text === raw) return null;
  const said = saidAddress(text);
  if (said === null) return null;
  const evidence = { domain: address.domain || `${address.scheme}:`, target: said.domain };
  if (address.purpose === 'code') return { type: 'text-mismatch', tier: 'danger', reason: 'text-mismatch', evidence };
  if (address.purpose === 'inside' || address.purpose === 'contact' || address.host === '') return null;
  if (isSameSite(said, address, visit)) return null;
  const inner = innerAddress(address);
  if (inner !== null && isSameSite(said, parseAddress(inner.href), visit)) return null;
  const tracked = (address.lists & onList.tracker) !== 0;
  return tracked
    ? { type: 'text-mismatch', tier: 'note', reason: 'text-mismatch-tracked', evidence }
    : { type: 'text-mismatch', tier: isMild(said, visit) ? 'caution' : 'danger', reason: 'text-mismatch', evidence };
};

/** Platforms wrap every address in a short link of theirs, and companies known to all send to each other. */
function isMild(said: Address, { address, trust, isKnown }: Visit): boolean {
  return ((listsOf(address.host) | listsOf(address.domain)) & (onList.shortener | onList.ownShortener)) !== 0 || (isKnown && !trust.brands.ownerOf(said.domain));
}

/** The address that the text is: one word that reads as a host, maybe with a path. Mail addresses name their host too. */
function saidAddress(text: string): Address | null {
  // Among other words only an address that is plainly one counts: `Track it: https://ups.com/1`.
  const plain = /(?:^|\s)((?:https?:\/\/|www\.)[^\s<>"]{4,2000})/i.exec(text.slice(0, 2100))?.[1] ?? text;
  const cut = plain.slice(0, 2100).replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, '').trim().replace(/^[<("'\u201c\u201e«]+|[>)"'\u201d»….,;:!]{1,4}$/g, '');
  const trimmed = cut.split('\u2026', 1)[0]!.split('...', 1)[0]!;
  if (trimmed === '' || /\s/.test(trimmed) || trimmed.length > 2048) return null;
  const mail = /^[^@\s/]{1,64}@((?:[^@\s/.]+\.)+[^@\s/.]{2,})$/.exec(trimmed);
  const said = parseAddress(mail === null ? trimmed : mail[1]!);
  if (said.purpose !== 'web' || said.ip !== null || !said.knownSuffix || !said.domain.includes('.')) return null;
  return !/^[a-z]+:\/\//i.test(trimmed) && said.path === '/' && fileEndings.test(said.host) ? null : said;
}

function isSameSite(said: Address, address: Address, { trust }: Visit): boolean {
  if (said.domain === address.domain || said.host === address.host || said.owner === address.owner) return true;
  // Owners of several domains, and one name under several endings.
  const owner = trust.brands.ownerOf(said.domain);
  if (owner !== undefined && !address.hosted && owner.domains.has(address.domain)) return true;
  return !said.hosted && !address.hosted && said.label === address.label && said.label.length > 2;
}
