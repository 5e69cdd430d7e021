import type { Tier } from '../core/model.ts';
import { make } from './element.ts';
import type { Overlay } from './overlay.ts';

export interface Action {
  readonly label: string;
  /** Called when a person chose it; the panel is closed first. */
  choose(): void;
}

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
  show(anchor: HTMLElement, content: PanelContent): void;
  close(): void;
  isOpen(): boolean;
}

/** One note above a composer. It never covers what is being typed, and Escape gives the focus back. */
export function createPanel(overlay: Overlay, signal: AbortSignal): Panel {
  let open: { element: HTMLElement; anchor: HTMLElement; content: PanelContent } | null = null;

  const close = (): void => {
    const hadFocus = open !== null && open.element.contains(overlay.focused());
    const anchor = open?.anchor;
    open?.element.remove();
    open = null;
    if (hadFocus) anchor?.focus({ preventScroll: true });
  };
  const place = (): void => {
    if (open === null) return;
    if (!open.anchor.isConnected) return close();
    const box = open.anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = open.element;
    const above = box.top - height - 8;
    open.element.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
    open.element.style.top = `${above >= 8 ? above : Math.max(8, Math.min(box.bottom + 8, innerHeight - height - 8))}px`;
  };
  overlay.onLayout(place);
  window.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || open === null || !event.isTrusted) return;
    const { content } = open;
    close();
    content.dismissed?.();
  }, { capture: true, signal });
  return {
    show(anchor, content) {
      close();
      const buttons = content.actions.map((action, index) =>
        make('button', {
          class: index === 0 && content.tier !== 'note' ? 'first' : '',
          text: action.label,
          attributes: { type: 'button' },
          click: () => {
            close();
            anchor.focus({ preventScroll: true });
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
      open = { element, anchor, content };
      place();
      overlay.say(content.text);
      if (content.takesFocus) buttons[0]?.focus({ preventScroll: true });
    },
    close,
    isOpen: () => open !== null,
  };
}
