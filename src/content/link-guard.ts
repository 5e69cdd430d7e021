import type { Finding } from '../core/model.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { pathOf } from '../sites/shadow-root.ts';
import type { ReadMessage, Site } from '../sites/site.ts';
import { inEachFrame } from './composer-frames.ts';
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
export function guardLinks(site: Site, policy: PolicyValues, overlay: Overlay, signal: AbortSignal, decided: (action: 'stayed' | 'opened', findings: readonly Finding[]) => void): LinkGuard {
  const byElement = new WeakMap<Element, readonly Finding[]>();
  const byAddress = new Map<string, readonly Finding[]>();
  const dialog = createLinkDialog(overlay, signal);

  const dangerOf = (event: Event): { element: HTMLElement; findings: readonly Finding[] } | null => {
    for (const target of pathOf(event)) {
      const element = target as HTMLAnchorElement; // Or anything else, also of a frame, whose classes are its own.
      const findings = byElement.get(element) ?? byAddress.get(element.href);
      if (findings !== undefined) return { element, findings };
    }
    return null;
  };
  const stop = (event: Event, asks: boolean): void => {
    const danger = dangerOf(event);
    if (danger === null || policy.openDangerousLinks === 'allow') return;
    stopped(event);
    if (asks) dialog.ask(danger.element, danger.findings, { mayOpen: policy.openDangerousLinks === 'ask', decided: action => decided(action, danger.findings) });
  };
  // Consoles open links on the press, the release or the click; the dialog comes with the last of them.
  const heard = (event: Event): void => {
    const { type, button, key, pointerType } = event as PointerEvent & KeyboardEvent; // Of each what it has.
    if (type === 'auxclick' ? button !== 1 : type === 'keydown' ? key !== 'Enter' : button === 2) return;
    stop(event, /^(?:drag|key|click|aux)/.test(type) || (type === 'pointerup' && pointerType === 'touch'));
  };
  inEachFrame(signal, site, window => {
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dragstart', 'click', 'auxclick', 'keydown'] as const) window.addEventListener(name, heard, { capture: true, signal });
  });

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
