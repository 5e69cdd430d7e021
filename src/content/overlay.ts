import { t } from '../wording/words.ts';
import { innermostOf, ownHosts } from '../sites/shadow-root.ts';
import { tellAgain } from './again.ts';
import { make } from './element.ts';
import { heardFirst } from './heard-first.ts';
import overlayCss from './overlay.css?inline';
import { keepOnTop } from './top-layer.ts';

export interface Overlay {
  /** Everything the guard draws goes below this element. */
  readonly layer: HTMLElement;
  /** Tells screen readers, without moving the focus. */
  say(text: string): void;
  /** Runs before the next paint whenever something on the page may have moved. */
  onLayout(place: () => void): void;
  /** Asks for a layout run. */
  moved(): void;
  /** Does one at once, for who must know where things are now. */
  placeNow(): void;
  /** The focused element inside the overlay, which the page cannot see. */
  focused(): Element | null;
}

/**
 * A layer over the page in a closed shadow root: nothing is put inside the console's own nodes, so no layout shifts and no
 * framework trips over foreign nodes, but for a modal dialog or popover that has the focus (see `keepOnTop`). If the page takes it out, it comes back. `language`: of our sentences, which need not be the console's.
 */
export function createOverlay(signal: AbortSignal, language = (): string => t('language_tag')): Overlay {
  const host = make('div');
  ownHosts.add(host);
  keepShown(host, signal);
  const root = host.attachShadow({ mode: 'closed' });
  keepToItself(host, root, signal);
  const style = make('style', { text: overlayCss });
  const layer = make('div', { class: 'layer' });
  const said = make('div', { class: 'said', attributes: { role: 'status', 'aria-live': 'polite' } });
  layer.append(said);
  root.append(style, layer);
  // Nothing is said in the task that starts a page, and the first question for a sentence would be a large part of that.
  setTimeout(() => void (layer.lang = language()));
  const places: (() => void)[] = [];
  let asked = false;

  const moved = (): void => {
    if (asked || signal.aborted) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      placeNow();
    });
  };
  const placeNow = (): void => {
    if (layer.childElementCount > 1) keepStraight(host, layer);
    for (const place of places) place();
  };
  keepAttached(keepOnTop(host, signal), signal);
  for (const name of ['scroll', 'resize', 'transitionend', 'animationend', 'load', 'toggle'] as const) {
    window.addEventListener(name, moved, { capture: true, passive: true, signal });
  }
  // After those who give the focus back.
  signal.addEventListener('abort', () => queueMicrotask(() => host.remove()), { once: true });
  return {
    layer,
    say: text => {
      said.textContent = text;
    },
    onLayout: place => void places.push(place),
    moved,
    placeNow,
    focused: () => root.activeElement,
  };
}

/**
 * Dialogs of pages close when something beside them is pressed or has the focus, and what was written in them is gone; others let nothing beside
 * them be clicked. Of the layer they hear nothing: a click is told again inside of it, where it was pressed.
 */
function keepToItself(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  let pressed: Element | null | undefined;
  const keep = (event: Event): void => {
    if (event.composedPath()[0] !== host) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || (event.type !== 'mousedown' && event.type !== 'click')) return;
    const { type, detail } = event as MouseEvent; // Both are.
    const inside = innermostOf(root, event);
    const part = inside?.closest('button, label') ?? inside;
    if (type === 'mousedown') pressed = part;
    // The page may move what is below the pointer before that is up. A label and a summary do by themselves what they do, and a key has no place.
    else if (part && (part === pressed || detail === 0) && !/label|summary/.test(part.localName)) tellAgain(part, new MouseEvent('click', { bubbles: true, detail }));
  };
  for (const name of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'focusin'] as const) heardFirst.addEventListener(name, keep, { capture: true, signal });
}

/** A page that is zoomed, scaled or moved by its root takes the layer with it: it is put back, so that its pixels are those of the view. */
function keepStraight(host: HTMLElement, { style }: HTMLElement): void {
  const { left, top, width } = host.getBoundingClientRect();
  const scale = width / host.offsetWidth;
  const isStraight = !(Math.abs(scale - 1) > 0.004 || Math.abs(left) + Math.abs(top) > 0.5);
  const css = isStraight ? '' : `position: absolute; inset: 0 auto auto 0; width: ${innerWidth}px; height: ${innerHeight}px; transform: scale(${1 / scale}) translate(${-left}px, ${-top}px); transform-origin: 0 0`;
  if (css !== style.cssText) style.cssText = css;
}

/** Inline and important: no rule of the page's own can be stronger. */
const hostStyle = ['all: initial', 'display: block', 'position: fixed', 'inset: 0', 'z-index: 2147483647', 'pointer-events: none', 'opacity: 1', 'visibility: visible', 'filter: none', 'transform: none', 'clip-path: none']
  .map(rule => `${rule} !important`)
  .join('; ');

/** Undoes whatever the page does to the host's own attributes: its style, `hidden`, `inert`. */
function keepShown(host: HTMLElement, signal: AbortSignal): void {
  const restore = (): void => {
    for (const name of host.getAttributeNames()) if (name !== 'style' && name !== 'popover') host.removeAttribute(name);
    if (host.style.cssText !== wanted) host.style.cssText = hostStyle;
  };
  host.style.cssText = hostStyle;
  // As the browser writes it, so that restoring does not call for restoring.
  const wanted = host.style.cssText;
  const observer = new MutationObserver(restore);
  observer.observe(host, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function keepAttached(attach: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(attach);
  const begin = (): void => {
    attach();
    observer.observe(document, { childList: true });
    if (document.documentElement !== null) observer.observe(document.documentElement, { childList: true });
  };
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
}
