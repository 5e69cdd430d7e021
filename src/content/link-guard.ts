import type { Finding } from '../core/model.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { pathOf } from '../sites/shadow-root.ts';
import type { ReadMessage } from '../sites/site.ts';
import { heardFirst } from './heard-first.ts';
import { createLinkDialog } from './link-dialog.ts';
import type { Overlay } from './overlay.ts';
import { stop as stopped } from './stop.ts';

export interface LinkGuard {
  /** Takes note of which links and files of a message are dangerous. */
  judged(read: ReadMessage, findings: readonly Finding[]): void;
}

/** Addresses remembered beside elements, so that the console's own previews of the same link are stopped as well. */
const rememberedAddresses = 2000;

/** Dangerous links and files open only after a dialog that shows where they really lead. */
export function guardLinks(policy: PolicyValues, overlay: Overlay, signal: AbortSignal, decided: (action: 'stayed' | 'opened', findings: readonly Finding[]) => void): LinkGuard {
  const byElement = new WeakMap<Element, readonly Finding[]>();
  const byAddress = new Map<string, readonly Finding[]>();
  const dialog = createLinkDialog(overlay, signal);

  const dangerOf = (event: Event): { element: HTMLElement; findings: readonly Finding[] } | null => {
    for (const target of pathOf(event)) {
      if (!(target instanceof HTMLElement)) continue;
      const findings = byElement.get(target) ?? (target instanceof HTMLAnchorElement ? byAddress.get(target.href) : undefined);
      if (findings !== undefined) return { element: target, findings };
    }
    return null;
  };
  const stop = (event: Event, asks: boolean): void => {
    const danger = dangerOf(event);
    if (danger === null || policy.openDangerousLinks === 'allow') return;
    stopped(event);
    if (asks) dialog.ask(danger.element, danger.findings, { mayOpen: policy.openDangerousLinks === 'ask', decided: action => decided(action, danger.findings) });
  };
  const options = { capture: true, signal } as const;
  // Consoles open links on the press, the release or the click; the dialog comes with the last of them.
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dragstart'] as const) {
    heardFirst.addEventListener(name, event => {
      const isTouchEnd = event.type === 'pointerup' && event instanceof PointerEvent && event.pointerType === 'touch';
      if (event instanceof MouseEvent && event.button === 2) return;
      stop(event, isTouchEnd || event.type === 'dragstart');
    }, options);
  }
  heardFirst.addEventListener('click', event => stop(event, true), options);
  heardFirst.addEventListener('auxclick', event => event.button === 1 && stop(event, true), options);
  heardFirst.addEventListener('keydown', event => event.key === 'Enter' && stop(event, true), options);

  return {
    judged(read, findings) {
      for (const [index, link] of read.links.entries()) {
        const danger = findings.filter(finding => finding.kind === 'link' && finding.link === index && finding.tier === 'danger');
        remember(link.element, danger, byElement);
        rememberAddress(link.element.href, danger, byAddress);
      }
      for (const [index, { element }] of read.files.entries()) {
        if (element !== undefined) remember(element, findings.filter(finding => finding.kind === 'file' && finding.file === index && finding.tier === 'danger'), byElement);
      }
    },
  };
}

function remember(element: Element, danger: readonly Finding[], byElement: WeakMap<Element, readonly Finding[]>): void {
  if (danger.length > 0) byElement.set(element, danger);
  else byElement.delete(element);
}

function rememberAddress(address: string, danger: readonly Finding[], byAddress: Map<string, readonly Finding[]>): void {
  byAddress.delete(address);
  if (danger.length > 0) byAddress.set(address, danger);
  if (byAddress.size > rememberedAddresses) byAddress.delete(byAddress.keys().next().value!);
}
