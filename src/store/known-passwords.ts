import { isRecord } from '../policy/setting-types.ts';
import { stored } from '../platform/stored.ts';

/** What is kept of a password: too little to guess it from, enough to know it again. */
export interface KnownPassword {
  readonly host: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** The first 16 bits of PBKDF2 over it with this device's salt; see content/fingerprint.ts. */
  readonly prefix: number;
}

export interface KnownPasswords {
  /** Of this device, in hexadecimal; empty until the first password is seen. */
  readonly salt: string;
  readonly list: readonly KnownPassword[];
}

/** Of one host; the oldest go. */
const keptPerHost = 5;
const kept = 50;

export const knownPasswords = stored<KnownPasswords>({
  area: 'local',
  key: 'posture/passwords',
  version: 1,
  initial: { salt: '', list: [] },
  read: raw => (isRecord(raw) && typeof raw.salt === 'string' && Array.isArray(raw.list) ? { salt: raw.salt, list: raw.list.filter(isKnown).slice(-kept) } : undefined),
});

const isKnown = (raw: unknown): raw is KnownPassword => isRecord(raw) && typeof raw.host === 'string' && Number.isSafeInteger(raw.length) && Number.isSafeInteger(raw.prefix);

/** With one more; the same one again changes nothing. */
export function withPassword(before: KnownPasswords, added: KnownPassword): KnownPasswords {
  if (before.list.some(({ host, length, prefix }) => host === added.host && length === added.length && prefix === added.prefix)) return before;
  const ofHost = before.list.filter(({ host }) => host === added.host).slice(1 - keptPerHost);
  return { ...before, list: [...before.list.filter(({ host }) => host !== added.host), ...ofHost, added].slice(-kept) };
}
