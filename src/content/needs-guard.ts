import { browser, isAlive } from '../platform/native.ts';
import { isWithin } from '../policy/hosts.ts';
import { isConsoleAt } from '../sites/addresses.ts';
import { matchesPattern } from '../sites/match-pattern.ts';
import { watchDescriptions, type WhereDescribed } from '../store/where-described.ts';
import { guardedAddress } from './address.ts';
import { focusedElement, innermost } from './innermost.ts';
import { over } from './over.ts';
import { isField, passwordField } from './password-field.ts';
import { whenRewritten } from './rewritten.ts';

/** A page that changes is looked at again after this many milliseconds, then after twice as long each time. */
const firstPauseMs = 250;
const longestPauseMs = 4000;
/** Nodes of a frame that are looked at; one with more has surely something in it. */
const mostNodes = 500;

/**
 * Calls `start` once, as soon as this document needs the guard: where a console can be, where a password is asked for or may be (policy may say
 * that it must not be, or that it is one to know again), and in a frame without an address of its own once there is something in it.
 * Most frames of a page are none of these, and pay for nothing but this.
 */
export function whenNeeded(start: () => void): void {
  const life = new AbortController();
  const { signal } = life;
  let described: WhereDescribed = { text: '[]', consoleHosts: [] };
  let pause = firstPauseMs;
  /** A password of the operator may be typed into any field. */
  let isTypedInto = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    const isOrphan = !isAlive();
    if (!isOrphan && !isTypedInto && !isNeeded(described)) return;
    life.abort(over);
    if (!isOrphan) start();
  };
  const later = (): void => {
    if (timer !== undefined) return;
    timer = setTimeout(look, pause);
    pause = Math.min(pause * 2, longestPauseMs);
  };
  const moved = (): void => {
    pause = firstPauseMs;
    look();
  };
  look();
  if (signal.aborted) return;
  whenRewritten(signal, () => {
    life.abort(over);
    whenNeeded(start);
  });

  const observer = new MutationObserver(later);
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['type', 'autocomplete', 'contenteditable'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  window.navigation?.addEventListener('navigatesuccess', moved, { signal });
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  for (const name of ['popstate', 'hashchange', 'DOMContentLoaded', 'load'] as const) window.addEventListener(name, moved, { signal });
  // Nothing is typed or pasted without the focus: what the pauses missed is seen here, before the first key.
  window.addEventListener('focusin', event => {
    isTypedInto = isField(innermost(event));
    if (isTypedInto || isBorrowed()) look();
  }, { capture: true, signal });
  // A frame that only waits for something to be in it stands at a console's address already. The others ask the storage, which takes
  // half of all this: frames once there is a page in them, as what is described is found there at the earliest.
  const ask = (): void =>
    watchDescriptions(now => {
      described = now;
      look();
    }, signal);
  if (isBorrowed()) return;
  if (document.readyState === 'loading' && window.top !== window) window.addEventListener('DOMContentLoaded', ask, { once: true, signal });
  else ask();
}

function isNeeded({ text, consoleHosts }: WhereDescribed): boolean {
  const address = guardedAddress();
  if (address === null) return false;
  if (document.querySelector(passwordField) !== null || isField(focusedElement())) return true;
  // A page that is not the organisation's may be made to look like a console's sign-in: the guard is there before its field has the focus.
  if (window.top === window && consoleHosts.length > 0 && !isWithin(address.hostname, consoleHosts)) return true;
  const isPlace = isConsoleAt(address) || !isDeclared(address) || text.includes(endOf(address.hostname));
  return isPlace && (!isBorrowed() || hasSomething());
}

/** True of a frame that stands at the address of the page around it: about:blank, srcdoc, blob. */
const isBorrowed = (): boolean => !/^(?:https?|chrome-extension|moz-extension):$/.test(location.protocol);

/** A host of the manifest: only some of its pages show consoles. On every other host the script runs because somebody asked for it there. */
const isDeclared = (address: URL): boolean => (browser.runtime.getManifest().content_scripts ?? []).some(({ matches = [] }) => matches.some(pattern => matchesPattern(pattern, address)));

/** The last two labels: in the text of every description that could mean this host. */
const endOf = (hostname: string): string => hostname.split('.').slice(-2).join('.');

/** Words, a field, or an element that may keep either in a shadow root. Scripts and pictures alone are nothing to guard. */
function hasSomething(): boolean {
  if (document.designMode === 'on' || (document.activeElement ?? document.body) !== document.body || document.querySelector('[contenteditable], input, textarea') !== null) return true;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = walker.nextNode();
    if (node === null) return false;
    const element = node instanceof Element ? node : node.parentElement;
    if (node instanceof Text ? !isSilent(element) && node.data.trim() !== '' : element?.shadowRoot != null || element?.localName.includes('-')) return true;
  }
  return true;
}

const isSilent = (element: Element | null): boolean => element === null || /^(?:script|style|noscript|template|title)$/.test(element.localName);
