import type { ConsoleDescription } from '../policy/console-description.ts';
import { queryAllDeep } from '../sites/composed.ts';
import { hostOf, isElement, pathOf, rootOf } from '../sites/shadow-root.ts';
import { buttonsNear, genericSite } from '../sites/generic.site.ts';
import { composersIn } from '../sites/structure/composers.ts';
import { composerAround, messageAround, shownComposer, shownMessage, type ShownMessage } from '../sites/structure/shown.ts';
import { taughtConsoles, withTaught } from '../store/taught-consoles.ts';
import { t } from '../wording/words.ts';
import { belongsToParent, inEachFrame } from './composer-frames.ts';
import { make } from './element.ts';
import { over } from './over.ts';
import { createOverlay } from './overlay.ts';

/** What a description may hold of what sends (see `console-description.ts`): the last of them, and none that is longer. */
const mostSends = 4;
const longestSend = 120;

/** Known to the scripts of this extension in a document: asked for again, the picker begins anew. */
const place = Symbol.for('parleyguard.picking');
const worldOf = globalThis as unknown as Record<symbol, AbortController | undefined>; // A global of our own isolated world.

/**
 * Lets a person point at one message and at the composer, with the pointer or the keyboard, and remembers for this host what that
 * says of the console. Nothing of the pointing reaches the page, and nothing the page does counts as pointing.
 */
export function startPicker(): void {
  if (belongsToParent(window, null)) return;
  worldOf[place]?.abort(over);
  const life = (worldOf[place] = new AbortController());
  const { signal } = life;
  const overlay = createOverlay(signal);
  const host = (overlay.layer.getRootNode() as ShadowRoot).host; // The overlay's layer lives in one.
  const outline = make('div', { class: 'picked' });
  outline.style.cssText = 'position: fixed; pointer-events: none; border: 3px solid #0b6e69; border-radius: 4px; background: rgb(11 110 105 / 15%); display: none;';
  const words = make('p');
  const cancel = make('button', { text: t('pick_cancel'), click: () => life.abort(over) });
  const bar = make('div', { class: 'panel note', attributes: { role: 'dialog', 'aria-label': t('pick_title') } }, words, make('p', { class: 'quiet', text: t('pick_keys') }), make('div', { class: 'actions' }, cancel));
  let at = 0;
  bar.style.cssText = corners[at]!;
  overlay.layer.append(outline, bar);

  let shown: (ShownMessage & { readonly element: Element }) | null = null;
  let current: Element | null = null;
  const say = (text: string): void => {
    words.textContent = text;
    overlay.say(text);
  };
  const draw = (): void => {
    const box = current?.isConnected ? current.getBoundingClientRect() : null;
    outline.style.display = box === null || box.width === 0 ? 'none' : 'block';
    if (box !== null) Object.assign(outline.style, { left: `${box.left - 3}px`, top: `${box.top - 3}px`, width: `${box.width}px`, height: `${box.height}px` });
    const own = bar.getBoundingClientRect();
    const isCovered = box !== null && box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top;
    if (isCovered && !isLarge(box)) at = (at + 1) % corners.length;
    bar.style.cssText = corners[at]!;
  };
  const point = (element: Element | null): void => {
    current = element;
    draw();
  };
  const begin = (): void => {
    if (shown === null) {
      say(t('pick_message'));
      const found = genericSite(document)?.site;
      point(found === undefined ? null : (queryAllDeep(document, found.message.css).at(-1) ?? null));
    } else {
      say(t('pick_composer'));
      point(composersIn(document)[0] ?? null);
    }
  };
  const choose = (): void => {
    if (current === null) return;
    if (shown === null) {
      const message = shownMessage(current);
      if (message === null) return say(t('pick_unclear'));
      shown = { ...message, element: current };
      return begin();
    }
    const composer = composerAround(current);
    if (composer === null) return say(t('pick_no_composer'));
    const send = buttonsNear(composer, shown.element).filter(css => css.length <= longestSend).slice(-mostSends).join(', ');
    const isInShadow = [shown.element, composer].some(element => hostOf(element) !== null);
    const { log, message } = shown;
    const taught: ConsoleDescription = { hosts: [location.hostname], log, message, composer: shownComposer(composer), ...(send !== '' && { send }), ...(isInShadow && { inShadow: true }) };
    void taughtConsoles.update(list => withTaught(list, taught));
    life.abort(over);
  };

  overlay.onLayout(draw);
  // In whichever frame it was shown: the others are done, too.
  taughtConsoles.watch(() => life.abort(over), signal);
  const options = { capture: true, passive: false, signal } as const;
  const keep = (event: Event): boolean => {
    if (event.composedPath()[0] === host) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return event.isTrusted;
  };
  const moved = (event: Event): void => {
    const [target] = pathOf(event);
    if (!event.isTrusted || target === host || !isElement(target)) return;
    point(shown === null ? messageAround(target) : composerAround(target));
  };
  inEachFrame(signal, null, view => {
    view.addEventListener('pointermove', moved, options);
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick', 'auxclick', 'contextmenu'] as const) view.addEventListener(name, keep, options);
    view.addEventListener('click', clicked, options);
    view.addEventListener('keydown', pressed, options);
    for (const name of ['keyup', 'keypress'] as const) view.addEventListener(name, keep, options);
  });
  function clicked(event: Event): void {
    if (keep(event)) choose();
  }
  function pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key === 'Tab' || (event.composedPath()[0] === host && event.key !== 'Escape')) return;
    keep(event);
    if (event.key === 'Escape') life.abort(over);
    else if (event.key === 'Enter' || event.key === ' ') choose();
    else if (event.key.startsWith('Arrow')) point(shown === null ? stepFrom(current, event.key) : nextComposer(current, event.key));
  }
  begin();
}

/** Where the bar stands; it goes to the next when it lies over what is pointed at. */
const corners = ['right: 12px; top: 12px;', 'left: 12px; bottom: 12px;', 'right: 12px; bottom: 12px;', 'left: 12px; top: 12px;'];
const isLarge = (box: DOMRect): boolean => box.width > innerWidth * 0.9 && box.height > innerHeight * 0.5;

/** Up to what holds it, down to what it holds, left and right to what stands beside it. */
function stepFrom(from: Element | null, key: string): Element | null {
  if (from === null) return document.body.firstElementChild;
  const { parentElement } = from;
  const to = { ArrowUp: parentElement === document.body ? null : parentElement, ArrowDown: (rootOf(from) ?? from).firstElementChild, ArrowLeft: from.previousElementSibling, ArrowRight: from.nextElementSibling }[key];
  return to ?? from;
}

function nextComposer(from: Element | null, key: string): Element | null {
  const all = composersIn(document);
  const at = all.findIndex(one => one === from) + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1);
  return all.at(at % Math.max(1, all.length)) ?? null;
}
