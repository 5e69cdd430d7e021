import { isWithin } from '../policy/hosts.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { t } from '../wording/words.ts';
import { innermost } from './innermost.ts';
import { createOverlay } from './overlay.ts';
import { createPanel, type Panel } from './panel.ts';
import { rememberPasswords } from './password-memory.ts';
import { stop } from './stop.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Warns when the operator's password is typed or pasted into a field of a page that is not among those of policy, wherever the guard
 * runs, and holds the form until a person decided. Composers are not looked at: their guard knows the password too (`isComposer`).
 */
export function guardPasswordsElsewhere(signal: AbortSignal, takesCharge: () => boolean, isComposer: (event: Event) => boolean, typedIn: Element | null): void {
  let hosts: readonly string[] = [];
  let field: Field | null = null;
  let panel: Panel | null = null;
  const right = new WeakSet<Field>();
  const memory = rememberPasswords(() => look(), signal);

  const look = (): void => {
    if (field === null || !field.isConnected || right.has(field) || panel?.isOpen()) return;
    const found = memory.find(field.value)[0];
    if (found !== undefined && takesCharge()) warn(field, found.password.host);
  };
  const warn = (about: Field, host: string): void => {
    panel ??= createPanel(createOverlay(signal), signal);
    const clear = (): void => {
      about.value = '';
      for (const name of ['input', 'change'] as const) about.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    };
    const actions = [{ label: t('password_clear'), choose: clear }, { label: t('password_keep'), choose: () => void right.add(about) }];
    panel.show(about, { tier: 'danger', text: t('password_elsewhere', host), details: [t('password_elsewhere_help', location.hostname, host)], actions, takesFocus: true });
  };
  const wrote = (typed: Element | null): void => {
    if (hosts.length === 0 || isWithin(location.hostname, hosts)) return;
    field = typed instanceof HTMLInputElement || typed instanceof HTMLTextAreaElement ? typed : null;
    look();
  };
  void watchPolicy(({ values }) => {
    hosts = values.passwordHosts;
    // What was written before, unless it is read as a composer's text.
    if (field === null && typedIn?.matches('input') === true) wrote(typedIn);
  }, signal);
  window.addEventListener('input', event => {
    if (event.isTrusted && !isComposer(event)) wrote(innermost(event));
  }, { capture: true, passive: true, signal });
  window.addEventListener('submit', event => {
    if (!panel?.isOpen()) return;
    stop(event);
  }, { capture: true, signal });
}
