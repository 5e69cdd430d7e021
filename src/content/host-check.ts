import { isWithin } from '../policy/hosts.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { t } from '../wording/words.ts';
import { guardedAddress } from './address.ts';
import { make } from './element.ts';
import { innermost } from './innermost.ts';
import { over } from './over.ts';
import { createOverlay } from './overlay.ts';
import { asksForPassword, isPasswordFocused, passwordField } from './password-field.ts';
import { rootOf } from '../sites/shadow-root.ts';

/** Hosts named in the warning. */
const mostNamed = 5;

/**
 * Where policy says on which hosts the organisation's consoles are: a guarded page elsewhere that asks for a password is covered before
 * anything can be typed into it. A person who knows the page goes on, for as long as it is open. `takesCharge` is false where another guard does this.
 */
export function checkHost(signal: AbortSignal, takesCharge: () => boolean): void {
  const host = location.protocol.endsWith('extension:') ? '' : (guardedAddress()?.hostname ?? '');
  let hosts: readonly string[] = [];
  let isElsewhere = false;
  let isKnown = false;
  let cover: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWatching = (): boolean => isElsewhere && !isKnown && cover === null && !signal.aborted;
  const stop = (): void => {
    if (!isWatching() || !takesCharge()) return;
    cover = new AbortController();
    const end = cover;
    coverPage(host, hosts, AbortSignal.any([signal, end.signal]), () => {
      isKnown = true;
      end.abort(over);
    });
  };
  const look = (): void => {
    if (!isWatching()) return;
    // What only looks like a field for a password is known when it has the focus, which it may have had before the guard was there.
    if (document.querySelector(passwordField) !== null || isPasswordFocused()) return stop();
    // Shadow roots are attached without a record: they are looked through after a pause, and the field itself once it has the focus.
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isWatching() && hasPasswordBelow(document)) stop();
    }, rootPauseMs);
  };
  const focused = (event: Event): void => {
    const field = isWatching() ? innermost(event) : null;
    if (field === null || !asksForPassword(field)) return;
    if (event.type !== 'focusin') event.preventDefault();
    stop();
  };
  const observer = new MutationObserver(look);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const name of ['focusin', 'keydown', 'beforeinput', 'paste', 'drop'] as const) window.addEventListener(name, focused, { capture: true, signal });
  void watchPolicy(({ values }) => {
    hosts = values.consoleHosts;
    isElsewhere = hosts.length > 0 && host !== '' && !isWithin(host, hosts);
    observer.disconnect();
    if (isElsewhere) observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['type', 'autocomplete'] });
    look();
  }, signal);
}

const rootPauseMs = 300;
/** Elements that are looked at for a shadow root. */
const mostElements = 20_000;

/** Whether a shadow root, open or closed, has a field for a password. */
function hasPasswordBelow(from: ParentNode): boolean {
  let left = mostElements;
  const queue: ParentNode[] = [from];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    if (each.querySelector(passwordField) !== null) return true;
    for (const element of each.querySelectorAll('*')) {
      if (left-- <= 0) return false;
      const root = rootOf(element, true);
      if (root !== null) queue.push(root);
    }
  }
  return false;
}

/**
 * A warning over the whole page. Keys and pastes go nowhere but to its two buttons. A modal dialog, as nothing else is above one that the page
 * opens for its field, or can be used beside it.
 */
function coverPage(host: string, hosts: readonly string[], signal: AbortSignal, goOn: () => void): void {
  const overlay = createOverlay(signal);
  const leave = make('button', { class: 'first', text: t('host_leave', hosts[0]!), click: () => location.assign(`https://${hosts[0]!}/`) });
  const stay = make('button', { text: t('host_stay'), click: goOn });
  const text = [t('host_here', host), t('host_yours', hosts.slice(0, mostNamed).join(', '))];
  const panel = make(
    'div',
    { class: 'panel danger', attributes: { role: 'alertdialog', 'aria-modal': 'true', 'aria-label': t('host_title'), 'aria-description': text.join(' ') } },
    make('p', {}, make('strong', { text: t('host_title') })),
    ...text.map(line => make('p', { text: line })),
    make('div', { class: 'actions' }, leave, stay),
  );
  const dialog = make('dialog', {}, make('div', { class: 'backdrop whole danger' }, panel));
  overlay.layer.append(dialog);
  const show = (): void => {
    dialog.close();
    if (dialog.isConnected) dialog.showModal();
    leave.focus();
  };
  const keep = (event: Event): void => {
    const focused = overlay.focused();
    if (focused === null || (event instanceof KeyboardEvent && event.key === 'Tab')) {
      event.preventDefault();
      (focused === leave ? stay : leave).focus();
    }
    if (!(event instanceof KeyboardEvent) || focused === null || event.key === 'Escape') event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of ['keydown', 'beforeinput', 'paste', 'drop'] as const) window.addEventListener(name, keep, { capture: true, signal });
  dialog.addEventListener('close', () => dialog.open || show());
  // The page may take the focus for its field, or open a dialog of its own over this one.
  window.addEventListener('focusin', () => overlay.focused() === null && show(), { capture: true, signal });
  // While the page is read the overlay is not in it yet; nothing can be typed meanwhile.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show, { once: true, signal });
  show();
}
