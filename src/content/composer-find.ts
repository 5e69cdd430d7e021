import { queryAllDeep } from '../sites/composed.ts';
import type { Site } from '../sites/site.ts';
import { documentsBelow } from './composer-frames.ts';

/** The composer an event happened in, or null. Open shadow roots are looked through. */
export function composerOf(site: Site, event: Event): HTMLElement | null {
  const elements = elementsOf(event);
  // Below a short text the target is the root of an editor's frame, and the browser means the body.
  const body = elements[0]?.tagName === 'HTML' ? elements[0].querySelector('body') : null;
  return [...elements, ...(body === null ? [] : [body])].find(element => element.matches(site.composer.css)) ?? null;
}

/** The composers that a control which sends belongs to: those shown in the nearest element around the control that has any. */
export function sendTargets(site: Site, event: Event): readonly HTMLElement[] {
  const path = elementsOf(event);
  const at = path.findIndex(element => element.matches(site.send.css) || (event.type === 'submit' && element.tagName === 'FORM'));
  if (at < 0) return [];
  // The path of the event leads out of shadow roots as well.
  for (const around of path.slice(at)) {
    const composers = shownComposers(site, around);
    if (composers.length > 0) return composers;
  }
  return [];
}

/** Composers that a person can see, in document order, those in an editor's frame last. */
export const shownComposers = (site: Site, root: ParentNode): readonly HTMLElement[] =>
  [root, ...documentsBelow(root)]
    .flatMap(part => (site.inShadow ? queryAllDeep(part, site.composer.css) : [...part.querySelectorAll<HTMLElement>(site.composer.css)]))
    .filter(composer => composer.getClientRects().length > 0);

/** By type of node: an element inside a frame is an instance of that frame's classes, not of ours. */
const elementsOf = (event: Event): readonly HTMLElement[] =>
  event.composedPath().filter((target): target is HTMLElement => 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE);
