import { isSpan, type Finding } from '../core/model.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { isElement, pathOf } from '../sites/shadow-root.ts';
import type { ReadMessage } from '../sites/site.ts';

/** Without a key or a move for this many milliseconds nobody is there. */
const idleMs = 120_000;
/** Of so many messages the data is covered; what left the page goes first. */
const mostMessages = 2000;
/** Elements around the pointer that are looked at for a message. */
const mostAround = 40;

const name = 'parleyguard-private';

export interface PrivacyScreen {
  /** Covers the sensitive data of a message, whatever else is said of it. */
  show(element: Element, read: ReadMessage, findings: readonly Finding[]): void;
}

/**
 * Covers sensitive data in the conversation from eyes over the shoulder, by a highlight of transparent ink (content.css): the console's
 * own nodes stay as they are. The message under the pointer, or the one with the focus, is uncovered while somebody is there.
 */
export function createPrivacyScreen(mode: PolicyValues['privacyScreen'], signal: AbortSignal): PrivacyScreen {
  if (mode === 'off' || typeof Highlight === 'undefined' || CSS.highlights === undefined) return { show: () => undefined };
  const cover = new Highlight();
  // Over the colours of a finding.
  cover.priority = 1;
  // The registry is the page's as well: what it takes out is put back with the next message or move.
  const keep = (): void => {
    if (CSS.highlights.get(name) !== cover) CSS.highlights.set(name, cover);
  };
  keep();
  signal.addEventListener('abort', () => CSS.highlights.delete(name), { once: true });
  const ranges = new Map<Element, readonly Range[]>();
  let open: Element | null = null;
  let isAway = !document.hasFocus();

  const draw = (element: Element): void => {
    keep();
    const isCovered = isAway || (mode === 'always' && element !== open);
    for (const range of ranges.get(element) ?? []) {
      if (isCovered) cover.add(range);
      else cover.delete(range);
    }
  };
  const away = (now: boolean): void => {
    if (now === isAway) return;
    isAway = now;
    for (const element of ranges.keys()) draw(element);
  };
  const uncover = (event: Event): void => {
    const before = open;
    open = pathOf(event).slice(0, mostAround).find((element): element is HTMLElement => isElement(element) && ranges.has(element)) ?? null;
    if (open === before) return;
    for (const element of [before, open]) if (element !== null) draw(element);
  };
  let idle: ReturnType<typeof setTimeout> | undefined;
  const active = (): void => {
    clearTimeout(idle);
    idle = setTimeout(away, idleMs, true);
    away(!document.hasFocus());
  };
  const options = { capture: true, passive: true, signal } as const;
  for (const event of ['pointerover', 'focusin'] as const) window.addEventListener(event, uncover, options);
  if (mode === 'away') {
    for (const event of ['pointermove', 'pointerdown', 'keydown', 'focus'] as const) window.addEventListener(event, active, options);
    window.addEventListener('blur', () => away(!document.hasFocus()), options);
    signal.addEventListener('abort', () => clearTimeout(idle), { once: true });
    active();
  } else isAway = false;

  return {
    show(element, read, findings) {
      for (const range of ranges.get(element) ?? []) cover.delete(range);
      ranges.delete(element);
      const own = findings.filter(isSpan).filter(({ kind }) => kind === 'data').map(({ start, end }) => read.text.range(start, end)).filter(range => range !== null);
      if (own.length === 0) return;
      if (ranges.size >= mostMessages) forget(ranges, cover);
      ranges.set(element, own);
      draw(element);
    },
  };
}

/** What left the page, else the oldest. */
function forget(ranges: Map<Element, readonly Range[]>, cover: Highlight): void {
  const gone = [...ranges.keys()].filter(element => !element.isConnected);
  for (const element of gone.length > 0 ? gone : [...ranges.keys()].slice(0, 1)) {
    for (const range of ranges.get(element) ?? []) cover.delete(range);
    ranges.delete(element);
  }
}
