import { closestComposed } from '../sites/composed.ts';
import { ownHosts } from '../sites/shadow-root.ts';
import { focusedElement } from './innermost.ts';

/** Modal dialogs, what is shown in full screen, and popovers. What a frame shows in full screen is the frame's; a dialog that lost its attribute is hidden. */
const onTop = ':is(:modal, :popover-open):not(iframe, dialog:modal:not([open]))';

/**
 * Keeps a host where it is seen and can be used: inside of what the page shows above everything else while the focus is there, as beside a
 * modal dialog nothing can be pressed, and a popover closes when something beside it is. Answers what puts the host back there.
 */
export function keepOnTop(host: HTMLElement, signal: AbortSignal): () => void {
  let around: Element | null = null;
  const place = (): void => {
    if (signal.aborted || document.readyState === 'loading') return;
    const focused = focusedElement();
    const from = focused !== null && ownHosts.has(focused) ? focused.parentElement : focused;
    const found = from === null ? null : closestComposed(from, onTop);
    around = found ?? (around?.matches(onTop) && around.isConnected ? around : from === document.body ? document.querySelector(onTop) : null);
    if (around !== null && ownHosts.has(around)) around = null;
    const parent = around ?? (document.documentElement as Element | null); // Null while a page writes itself anew.
    if (host.parentNode !== parent) parent?.append(host);
    if (!host.isConnected) return;
    host.popover = 'manual';
    if (host.matches(':popover-open') === (around === null)) host.togglePopover();
    observer.disconnect();
    // It may be taken out or closed without a word.
    if (around !== null) observer.observe(around.getRootNode(), { subtree: true, childList: true, attributeFilter: ['open'] });
  };
  const observer = new MutationObserver(() => {
    if (host.parentNode !== around || !host.isConnected || !around?.matches(onTop)) place();
  });
  const toggled = (event: Event): void => {
    // Something else is above it now.
    if (event.target !== host && host.matches(':popover-open')) host.hidePopover();
    place();
  };
  for (const name of ['toggle', 'close', 'fullscreenchange'] as const) document.addEventListener(name, toggled, { capture: true, signal });
  document.addEventListener('focusin', place, { capture: true, signal });
  host.addEventListener('toggle', place, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return place;
}
