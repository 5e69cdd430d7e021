import type { Site } from '../sites/site.ts';

/** The composer an event happened in, or null. Open shadow roots are looked through. */
export function composerOf(site: Site, event: Event): HTMLElement | null {
  for (const target of event.composedPath()) {
    if (target instanceof HTMLElement && target.matches(site.composer.css)) return target;
  }
  return null;
}

/** The composer that a control which sends belongs to: the nearest one above the control that is shown. */
export function sendTarget(site: Site, event: Event): HTMLElement | null {
  const path = event.composedPath().filter(target => target instanceof Element);
  const control = path.find(element => element.matches(site.send.css) || (event.type === 'submit' && element.tagName === 'FORM'));
  if (control === undefined) return null;
  // The path of the event leads out of shadow roots as well.
  for (const around of path.slice(path.indexOf(control) + 1)) {
    const composer = shownComposers(site, around)[0];
    if (composer !== undefined) return composer;
  }
  return null;
}

/** Composers that a person can see, in document order. */
export const shownComposers = (site: Site, root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(site.composer.css)].filter(composer => composer.getClientRects().length > 0);
