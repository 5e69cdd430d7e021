import { randomId } from '../platform/random-id.ts';
import { isWithin } from '../policy/hosts.ts';
import { knownPasswords, withPassword } from '../store/known-passwords.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { fingerprint, longest, shortest } from './fingerprint.ts';
import { hash } from './hash.ts';
import { innermost } from './innermost.ts';

/**
 * On the hosts that policy names: keeps the fingerprint of a password that a person entered, and nothing else of it. A page may take
 * its field away as it is sent, and no `change` leaves a shadow root: so it is read when a key or a press may send it, too.
 */
export function learnPasswords(signal: AbortSignal, typedIn: Element | null): void {
  let hosts: readonly string[] = [];
  let field: HTMLInputElement | null = null;
  let learnt = '';
  const wrote = (typed: Element | null): void => {
    if (typed instanceof HTMLInputElement && typed.type === 'password' && isWithin(location.hostname, hosts)) field = typed;
  };
  void watchPolicy(({ values }) => {
    hosts = values.passwordHosts;
    wrote(typedIn);
  }, signal);
  const entered = (event: Event): void => wrote(event.isTrusted ? innermost(event) : null);
  const sent = (event: Event): void => {
    if (field === null || !event.isTrusted || ('key' in event && event.key !== 'Enter')) return;
    const { value } = field;
    if (value.length < shortest || value.length > longest || hash(value) === learnt) return;
    learnt = hash(value);
    void learn(value);
  };
  window.addEventListener('input', entered, { capture: true, signal });
  for (const name of ['change', 'focusout', 'keydown', 'pointerdown', 'submit'] as const) window.addEventListener(name, sent, { capture: true, signal });
}

async function learn(password: string): Promise<void> {
  const { salt } = await knownPasswords.update(known => (known.salt === '' ? { ...known, salt: randomId() } : known));
  const prefix = await fingerprint(password, salt);
  if (prefix !== null) await knownPasswords.update(known => withPassword(known, { host: location.hostname, length: password.length, prefix }));
}
