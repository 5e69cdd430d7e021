import { pathOf, queryAllDeep } from '../sites/composed.ts';
import type { Site } from '../sites/site.ts';
import { documentsBelow } from './composer-frames.ts';

/** The composer an event happened in, or null. Shadow roots are looked through. */
export function composerOf(site: Site, event: Event): HTMLElement | null {
  const elements = elementsOf(event);
  // Below a short text the target is the root of an editor's frame, and the browser means the body.
  const body = elements[0]?.tagName === 'HTML' ? elements[0].querySelector('body') : null;
  return [...elements, ...(body === null ? [] : [body])].find(element => element.matches(site.composer.css)) ?? null;
}

/**
 * The composers that a control which sends belongs to: those shown in the nearest element around the control that has any. `used`
 * are the composers that something happened in: those inside of shadow roots are found by that alone.
 */
export function sendTargets(site: Site, event: Event, used: readonly HTMLElement[]): readonly HTMLElement[] {
  const path = elementsOf(event);
  const control = path.findIndex(element => element.matches(site.send.css) || (event.type === 'submit' && element.tagName === 'FORM'));
  for (const around of control < 0 ? [] : path.slice(control)) {
    const composers = new Set([...shownComposers(site, around), ...used.filter(composer => isInside(composer, around) && composer.getClientRects().length > 0)]);
    if (composers.size > 0) return [...composers];
  }
  return [];
}

/** Deeper nesting than this is not followed. */
const mostDepth = 1000;

/** Also through shadow roots: those have no parent but a host. */
function isInside(element: HTMLElement, around: Element): boolean {
  let node: Node | null = element;
  for (let depth = 0; node !== null && node !== around && depth < mostDepth; depth++) {
    node = node.parentNode ?? ('host' in node && node.host instanceof Node ? node.host : null);
  }
  return node === around;
}

/** Composers that a person can see, in document order, those in an editor's frame last. */
export const shownComposers = (site: Site, root: ParentNode): readonly HTMLElement[] =>
  [root, ...documentsBelow(site, root)]
    .flatMap(part => (site.inShadow ? queryAllDeep(part, site.composer.css) : [...part.querySelectorAll<HTMLElement>(site.composer.css)]))
    .filter(composer => composer.getClientRects().length > 0);

/** By type of node: an element inside a frame is an instance of that frame's classes, not of ours. */
const elementsOf = (event: Event): readonly HTMLElement[] =>
  pathOf(event).filter((target): target is HTMLElement => 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE);
