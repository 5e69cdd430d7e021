import { isAlive } from '../platform/native.ts';
import { isWithin } from '../policy/hosts.ts';
import { isDeclared, siteIdAt } from '../sites/addresses.ts';
import { isElement } from '../sites/shadow-root.ts';
import { watchDescriptions, type WhereDescribed } from '../store/where-described.ts';
import { guardedAddress } from './address.ts';
import { focusedElement, innermost } from './innermost.ts';
import { over } from './over.ts';
import { isField, passwordField } from './password-field.ts';

/** A page that changes is looked at again after this many milliseconds, then after twice as long each time. */
const firstPauseMs = 250;
const longestPauseMs = 4000;
/** Nodes of a frame that are looked at; one with more has surely something in it. */
const mostNodes = 500;

/** What a document needs a guard for: a console may be in it, or only fields, into which a password may be typed. */
export type Need = 'place' | 'field';

/**
 * Calls back as soon as this document needs the guard: where a console can be, where a password is asked for or may be (policy may say
 * that it must not be, or that it is one to know again), and in a frame without an address of its own once there is something in it; and again
 * when a document that had only fields may get a console. Most frames of a page are none of these, and pay for nothing but this.
 */
export function watchNeed(needed: (need: Need) => void, signal: AbortSignal): void {
  /** Null until it is asked for, which takes the browser longer than all else here. */
  let known: Known | null = null;
  let told: Need | null = null;
  let pause = firstPauseMs;
  /** A password of the operator may be typed into any field. */
  let isTypedInto = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const life = new AbortController();
  const watching = AbortSignal.any([signal, life.signal]);
  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (watching.aborted) return;
    if (known !== null && !isAlive()) return life.abort(over);
    const need = needOf(known) ?? (isTypedInto ? 'field' : null);
    if (need === null || need === told) return;
    told = need;
    if (need === 'place') life.abort(over);
    needed(need);
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
  if (watching.aborted) return;

  const observer = new MutationObserver(later);
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['type', 'autocomplete', 'contenteditable'] });
  watching.addEventListener('abort', () => observer.disconnect(), { once: true });
  window.navigation?.addEventListener('navigatesuccess', moved, { signal: watching });
  window.navigation?.addEventListener('currententrychange', moved, { signal: watching });
  for (const name of ['popstate', 'hashchange', 'DOMContentLoaded', 'load'] as const) window.addEventListener(name, moved, { signal: watching });
  // Nothing is typed or pasted without the focus: what the pauses missed is seen here, before the first key.
  window.addEventListener('focusin', event => {
    isTypedInto = isField(innermost(event));
    learn();
    if (isTypedInto || isBorrowed()) look();
  }, { capture: true, signal: watching });
  const learn = (): void => {
    if (known !== null || watching.aborted) return;
    const address = guardedAddress();
    known = { isChosen: address !== null && !isDeclared(address), text: '[]', consoleHosts: [] };
    look();
    // A frame that only waits for something to be in it stands at a console's address already.
    if (!isBorrowed()) watchDescriptions(now => {
      known = { ...known!, ...now };
      look();
    }, watching);
  };
  // Frames once there is a page in them, as what is described is found there at the earliest.
  if (document.readyState === 'loading' && window.top !== window) window.addEventListener('DOMContentLoaded', learn, { once: true, signal: watching });
  else learn();
}

/** What only the browser and its storage can tell. */
interface Known extends WhereDescribed {
  /** The host is none of the manifest's, of which only some pages show consoles: somebody asked for the guard there. */
  readonly isChosen: boolean;
}

function needOf(known: Known | null): Need | null {
  const address = guardedAddress();
  if (address === null) return null;
  const isPlace = siteIdAt(address) !== null || (known !== null && (known.isChosen || known.text.includes(endOf(address.hostname))));
  if (isPlace && (!isBorrowed() || hasSomething())) return 'place';
  // Nothing is in a document that the parser has not begun.
  if (document.body !== null && (document.querySelector(passwordField) !== null || isField(focusedElement()))) return 'field';
  // A page that is not the organisation's may be made to look like a console's sign-in: the guard is there before its field has the focus.
  return window.top === window && known !== null && known.consoleHosts.length > 0 && !isWithin(address.hostname, known.consoleHosts) ? 'field' : null;
}

/** True of a frame that stands at the address of the page around it: about:blank, srcdoc, blob. */
const isBorrowed = (): boolean => !/^(?:https?|chrome-extension|moz-extension):$/.test(location.protocol);

/** The last two labels: in the text of every description that could mean this host. */
const endOf = (hostname: string): string => hostname.split('.').slice(-2).join('.');

/** Words, a field, or an element that may keep either in a shadow root. Scripts and pictures alone are nothing to guard. */
function hasSomething(): boolean {
  if (document.designMode === 'on' || (document.activeElement ?? document.body) !== document.body || document.querySelector('[contenteditable], input, textarea') !== null) return true;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = walker.nextNode();
    if (node === null) return false;
    if (!isElement(node) ? !isSilent(node.parentElement) && node.nodeValue!.trim() !== '' : node.shadowRoot !== null || node.localName.includes('-')) return true;
  }
  return true;
}

const isSilent = (element: Element | null): boolean => element === null || /^(?:script|style|noscript|template|title)$/.test(element.localName);
