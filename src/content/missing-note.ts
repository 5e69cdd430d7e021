import { isAlive } from '../platform/native.ts';
import { t } from '../wording/sentence.ts';
import { make } from './element.ts';

/** In the manner of `overlay.css`, which the guard carries. */
const css = `:host{all:initial;display:block!important;position:fixed!important;inset:12px 12px auto auto!important;margin:0;border:0;padding:0;background:none}
.panel{box-sizing:border-box;width:min(440px,100vw - 24px);padding:10px 12px;font:14px/1.45 system-ui,sans-serif;color-scheme:light dark;border:1px solid #8888;border-left:4px solid light-dark(#8a5200,#f5b95a);border-radius:8px;background:light-dark(#fff,#1d2524);color:light-dark(#17211f,#eef4f2)}
p{margin:0 0 8px}button{font:inherit;color:inherit;min-height:30px;padding:4px 10px;border:1px solid;border-radius:6px;background:none}`;

/** Says in the page that there is no guard, by the front alone: a layer that a fresh guard knows and takes away (`takeover.ts`), and this until the signal ends. */
export function missingNote(signal: AbortSignal): void {
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const close = make('button', { text: t('note_fine'), click: () => void (observer.disconnect(), host.remove()) });
  const text = make('p', { class: 'said', text: t('engine_note'), attributes: { role: 'status', lang: t('language_tag') } });
  root.append(make('style', { text: css }), make('div', { class: 'layer' }, make('div', { class: 'panel caution' }, text, close)));
  const show = (): void => {
    if (host.isConnected || signal.aborted || !isAlive()) return;
    document.documentElement.append(host);
    host.popover = 'manual';
    host.showPopover();
  };
  const observer = new MutationObserver(show);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => void (observer.disconnect(), host.remove()), { once: true });
  show();
}
