import type { Finding } from '../core/model.ts';
import { explain, t } from '../wording/words.ts';
import { saidOnce } from './card.ts';
import { make } from './element.ts';
import type { Overlay } from './overlay.ts';
import { goRound } from './panel.ts';

/** A small dialog between a dangerous link and the operator; staying is the default. */
export function createLinkDialog(overlay: Overlay, signal: AbortSignal) {
  let close: (() => void) | null = null;
  signal.addEventListener('abort', () => close?.(), { once: true });
  return {
    /** Asks about a link or file; `mayOpen` as policy says. The focus returns to where it was. */
    ask(element: HTMLElement, findings: readonly Finding[], { mayOpen, decided }: { readonly mayOpen: boolean; decided(action: 'stayed' | 'opened'): void }): void {
      close?.();
      const open = mayOpen ? opener(element) : null;
      const leave = (): void => {
        close = null;
        backdrop.remove();
        element.focus({ preventScroll: true });
      };
      const goBack = (): void => {
        leave();
        decided('stayed');
      };
      const stay = make('button', { class: 'first', text: t('link_stay'), click: goBack });
      const buttons = [stay];
      if (open !== null) {
        buttons.push(make('button', { text: t('link_open'), click: () => (leave(), decided('opened'), open()) }));
      }
      const backdrop = make('div', { class: 'backdrop danger', click: event => event.target === backdrop && goBack() }, panel(findings, buttons, mayOpen));
      backdrop.addEventListener('keydown', event => {
        event.stopPropagation();
        if (event.key === 'Escape') goBack();
        goRound(event, buttons, overlay);
      });
      overlay.layer.append(backdrop);
      close = leave;
      stay.focus();
    },
  };
}

function panel(findings: readonly Finding[], buttons: readonly HTMLElement[], mayOpen: boolean): HTMLElement {
  const domain = findings.find(finding => finding.evidence?.domain !== undefined)?.evidence?.domain;
  const isFile = findings.every(finding => finding.kind === 'file');
  return make(
    'div',
    { class: 'panel danger', attributes: { role: 'alertdialog', 'aria-modal': 'true', 'aria-label': t(isFile ? 'link_file_title' : 'link_title') } },
    make('p', {}, make('strong', { text: t(isFile ? 'link_file_title' : 'link_title') })),
    ...(domain === undefined ? [] : [make('p', { text: t('link_goes_to', domain) })]),
    ...saidOnce(findings).slice(0, 4).map(finding => make('p', { text: explain(finding) })),
    ...(mayOpen ? [] : [make('p', { class: 'quiet', text: t('link_locked') })]),
    make('div', { class: 'actions' }, ...buttons),
  );
}

/** How to open it after all; null for what must never be opened from a chat, such as code in an address. */
function opener(element: HTMLElement): (() => void) | null {
  const { href, protocol } = element as HTMLAnchorElement; // Or what has neither; one in a frame is none of our class.
  if (!/^(?:https?|ftp|mailto):$/.test(protocol)) return null;
  return () => void window.open(href, '_blank', 'noopener,noreferrer');
}
