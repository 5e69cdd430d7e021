import type { Tier } from '../core/model.ts';
import { t } from '../wording/words.ts';
import { make } from './element.ts';
import { isThere } from './is-there.ts';
import type { Overlay } from './overlay.ts';
import { stop } from './stop.ts';

export interface Action {
  readonly label: string;
  /** Called when a person chose it; the panel is closed first. */
  choose(): void;
}

/** How many notes are open in this document. */
export const shown = { panels: 0 };

/** Closes the note, and does no more. */
export const fine = (): Action => ({ label: t('note_fine'), choose: () => undefined });

export interface PanelContent {
  readonly tier: Tier;
  readonly text: string;
  /** Smaller lines below. */
  readonly details?: readonly string[];
  /** Where a decision is asked for, the first is the suggested one. */
  readonly actions: readonly Action[];
  /** Moves the focus to the first action: only for what the operator's own key or click asked for. */
  readonly takesFocus?: boolean;
  /** Escape, or the close button. */
  dismissed?(): void;
}

export interface Panel {
  /** `again` is asked when the anchor was taken out; such a note is hidden with its anchor, and is not open as long, but never while it has the focus: some boxes fold when they lose it. */
  show(anchor: HTMLElement, content: PanelContent, again?: () => HTMLElement): void;
  close(): void;
  isOpen(): boolean;
}

/**
 * One note beside a composer. It covers neither what is being typed nor what `avoid` names (the button that sends) as long as there is
 * another place, and Escape gives the focus back. What took the focus keeps it until it is answered: behind it is the rest of the page.
 */
export function createPanel(overlay: Overlay, signal: AbortSignal, avoid: (anchor: HTMLElement) => readonly Element[] = () => []): Panel {
  let open: { element: HTMLElement; anchor: HTMLElement; content: PanelContent; again: (() => HTMLElement) | undefined; wasSeen: boolean } | null = null;
  const resized = new ResizeObserver(overlay.moved);
  const isOpen = (): boolean => open !== null && open.element.style.display === '';

  const close = (): void => {
    if (open !== null) shown.panels--;
    const hadFocus = open !== null && open.element.contains(overlay.focused());
    const anchor = open?.anchor;
    open?.element.remove();
    open = null;
    if (hadFocus) anchor?.focus({ preventScroll: true });
  };
  const place = (): void => {
    if (open === null) return;
    if (!isThere(open.anchor)) {
      const anchor = open.again?.() ?? open.anchor;
      if (!open || !isThere(anchor)) return close();
      resized.observe((open.anchor = anchor));
    }
    const isSeen = open.anchor.getClientRects().length > 0;
    open.wasSeen ||= isSeen;
    open.element.style.display = isSeen || !open.wasSeen || !open.again || open.element.contains(overlay.focused()) ? '' : 'none';
    const others = [...overlay.layer.querySelectorAll('.panel')].filter(panel => panel !== open?.element);
    const { left, top } = freePlace(open.element, open.anchor.getBoundingClientRect(), [...avoid(open.anchor), ...others].map(element => element.getBoundingClientRect()));
    open.element.style.left = `${left}px`;
    open.element.style.top = `${top}px`;
  };
  overlay.onLayout(place);
  window.addEventListener('keydown', event => {
    if (open === null || !isOpen() || !event.isTrusted) return;
    const { content, element } = open;
    const isInside = element.contains(overlay.focused());
    // Keys typed into the note are the note's: a dialog that keeps the focus takes Tab for its own.
    if (isInside) event.stopImmediatePropagation();
    if (isInside && content.takesFocus) goRound(event, [...element.querySelectorAll('button')], overlay);
    if (event.key !== 'Escape') return;
    // A console may take Escape for "leave this conversation", and a dialog closes by it.
    if (isInside) stop(event);
    close();
    content.dismissed?.();
  }, { capture: true, signal });
  signal.addEventListener('abort', () => {
    close();
    resized.disconnect();
  }, { once: true });
  return {
    show(anchor, content, again) {
      close();
      const buttons = content.actions.map((action, index) =>
        make('button', {
          class: index === 0 && content.tier !== 'note' ? 'first' : '',
          text: action.label,
          click: () => {
            const at = open?.anchor;
            close();
            at?.focus({ preventScroll: true });
            action.choose();
          },
        }),
      );
      const element = make(
        'div',
        { class: `panel ${content.tier}`, attributes: { role: content.takesFocus ? 'alertdialog' : 'group', 'aria-label': content.text } },
        make('p', { text: content.text }),
        ...(content.details ?? []).map(detail => make('p', { class: 'quiet', text: detail })),
        make('div', { class: 'actions' }, ...buttons),
      );
      // Keys typed into the note are the note's: a console's shortcuts must not see them.
      for (const name of ['keydown', 'keypress', 'keyup'] as const) element.addEventListener(name, event => event.stopPropagation());
      overlay.layer.append(element);
      open = { element, anchor, content, again, wasSeen: false };
      resized.disconnect();
      resized.observe(anchor);
      shown.panels++;
      place();
      overlay.moved();
      overlay.say(content.text);
      if (content.takesFocus) buttons[0]?.focus({ preventScroll: true });
    },
    close,
    isOpen,
  };
}

/** Tab and Shift+Tab in what holds the focus: from the last of its buttons to the first. */
export function goRound(event: KeyboardEvent, buttons: readonly HTMLElement[], overlay: Overlay): void {
  if (event.key !== 'Tab') return;
  const at = buttons.indexOf(overlay.focused() as HTMLElement); // The focused element is one of ours or none.
  buttons[(at + (event.shiftKey ? buttons.length - 1 : 1)) % buttons.length]?.focus();
  event.preventDefault();
}

const gap = 8;

/** Above the anchor, else below it, beside it, or below all that is to be seen: the first place where nothing is covered. */
function freePlace({ offsetWidth: width, offsetHeight: height }: HTMLElement, anchor: DOMRect, avoided: readonly DOMRect[]): { left: number; top: number } {
  const boxes = [anchor, ...avoided.filter(box => box.width > 0)];
  const within = (at: number, size: number, view: number): number => Math.max(gap, Math.min(at, view - size - gap));
  const above = Math.min(...boxes.map(box => box.top)) - height - gap;
  const below = Math.max(...boxes.map(box => box.bottom)) + gap;
  const places = [
    [anchor.left, anchor.top - height - gap],
    [anchor.left, anchor.bottom + gap],
    [anchor.left, above],
    [anchor.left, below],
    [anchor.right - width, anchor.bottom + gap],
    [anchor.right + gap, anchor.top],
    [anchor.left - width - gap, anchor.top],
  ].map(([left = 0, top = 0]) => ({ left: within(left, width, document.documentElement.clientWidth), top: within(top, height, innerHeight) }));
  const covered = ({ left, top }: { left: number; top: number }): number =>
    boxes.reduce((sum, box) => sum + Math.max(0, Math.min(left + width, box.right) - Math.max(left, box.left)) * Math.max(0, Math.min(top + height, box.bottom) - Math.max(top, box.top)), 0);
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}
