import { randomId } from '../platform/random-id.ts';
import { isWithin } from '../policy/hosts.ts';
import { knownPasswords, withPassword } from '../store/known-passwords.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { fingerprint, longest, shortest } from './fingerprint.ts';

/** On the hosts that policy names: keeps the fingerprint of a password that a person entered, and nothing else of it. */
export function learnPasswords(signal: AbortSignal): void {
  let hosts: readonly string[] = [];
  void watchPolicy(({ values }) => void (hosts = values.passwordHosts), signal);
  window.addEventListener('change', event => {
    const field = event.composedPath()[0];
    if (!event.isTrusted || !isWithin(location.hostname, hosts) || !(field instanceof HTMLInputElement) || field.type !== 'password') return;
    if (field.value.length >= shortest && field.value.length <= longest) void learn(field.value);
  }, { capture: true, signal });
}

async function learn(password: string): Promise<void> {
  const { salt } = await knownPasswords.update(known => (known.salt === '' ? { ...known, salt: randomId() } : known));
  const prefix = await fingerprint(password, salt);
  if (prefix !== null) await knownPasswords.update(known => withPassword(known, { host: location.hostname, length: password.length, prefix }));
}
