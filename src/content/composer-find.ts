import { isInside } from '../sites/composed.ts';
import { isElement, parentComposed, pathOf } from '../sites/shadow-root.ts';
import { saysSend } from '../sites/likely-send.ts';
import type { Site } from '../sites/site.ts';
import { allIn, anchorOf, documentsBelow, hasLog, isShown } from './composer-frames.ts';
import { editorInLog, inlineTargets } from './composer-inline.ts';

/** The composer an event happened in, or null. Shadow roots are looked through. */
export function composerOf(site: Site, event: Event): HTMLElement | null {
  const path = pathOf(event);
  // Most often the first of all; a script that looks at each part of a path is slow.
  const composer = path.find((target): target is HTMLElement => isElement(target) && target.matches(site.composer.css));
  if (composer !== undefined) return composer;
  const elements = path.filter(isElement);
  // Below a short text the target is the root of an editor's frame, and the browser means the body.
  const body = elements[0]?.tagName === 'HTML' ? elements[0].querySelector('body') : null;
  return body?.matches(site.composer.css) ? body : editorInLog(site, elements);
}

/**
 * The composers that a control which sends belongs to: those shown in the nearest element around the control that has any. `used`
 * are the composers that something happened in: those inside of shadow roots are found by that alone.
 */
export function sendTargets(site: Site, event: Event, used: readonly HTMLElement[]): readonly HTMLElement[] {
  const path = pressedIn(event);
  const inline = inlineTargets(site, path, used);
  if (inline.length > 0) return inline;
  const { css } = site.send;
  const known = path.findIndex(element => element.matches(css) || (event.type === 'submit' && element.tagName === 'FORM'));
  // A console may have more buttons that send than are known of it; words in a message are none.
  const control = known < 0 && !path.some(element => element.isContentEditable || element.matches(site.message.css)) ? Math.max(saysSend(path), site.pressed?.(path) ?? -1) : known;
  const [pressed] = path;
  // The button may stand in a frame beside the composer's, or in one below it.
  const beyond = pressed === undefined || pressed.ownerDocument === document ? [] : upFrom(anchorOf(pressed));
  for (const around of control < 0 ? [] : [...path.slice(control), ...beyond]) {
    const inside = used.filter(composer => isInside(composer, around) || isInside(anchorOf(composer), around));
    const composers = new Set([...shownComposers(site, around), ...inside.filter(isShown)]);
    if (composers.size > 0) return [...composers];
    // A preview stands in the place of the box whose words it shows.
    if (inside.length > 0 && !hasLog(site, around)) return inside;
  }
  return [];
}

/** Deeper nesting than this is not followed. */
const mostDepth = 1000;

/** The elements an event happened in, or those around the item that a menu with the focus calls its active one. */
function pressedIn(event: Event): readonly HTMLElement[] {
  const path = pathOf(event).filter(isElement);
  const active = 'key' in event ? path[0]?.getAttribute('aria-activedescendant') : null;
  const item = active ? (path[0]!.getRootNode() as Document | ShadowRoot).getElementById(active) : null; // Of what is connected: one of the two.
  if (item === null) return path;
  return upFrom(item);
}

function upFrom(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let each: Element | null = element; each !== null && around.length < mostDepth; each = parentComposed(each)) around.push(each as HTMLElement); // Around one of HTML is HTML.
  return around;
}

/** Composers that a person can see, in document order, those in an editor's frame last. */
export const shownComposers = (site: Site, root: ParentNode): readonly HTMLElement[] =>
  [root, ...documentsBelow(site, root)]
    .flatMap(part => allIn(site, part, site.composer.css))
    .filter(isShown);

/**
 * A composer that a person can see, or undefined; looked for beside the log first, as the browser searches a log of a hundred thousand messages for
 * tens of milliseconds. `fits`: what else it must be.
 */
export function anyComposer(site: Site, log: Element | undefined, fits: (composer: HTMLElement) => boolean): HTMLElement | undefined {
  return (log !== undefined && !site.inShadow ? composerBeside(site, log, fits) : undefined) ?? shownComposers(site, document).find(fits);
}

/** The same, but nothing in the log or in shadow roots around it. */
function composerBeside(site: Site, log: Element, fits: (composer: HTMLElement) => boolean): HTMLElement | undefined {
  for (let around = log, height = 0; around.parentElement !== null && height < mostDepth; around = around.parentElement, height++) {
    for (const beside of around.parentElement.children) {
      const found = beside === around ? undefined : shownComposers(site, beside).find(fits);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Where people write on any page. */
const writable = ':is(textarea, [contenteditable]):read-write';

/** Whether somebody can write where a conversation is answered, for a log without a known composer: below the middle of what is seen of it, and neither beside it nor in a tiny box. */
export function isAnsweredElsewhere(site: Site, log: Element, fits: (composer: HTMLElement) => boolean): boolean {
  const view = log.getBoundingClientRect();
  const isBelow = (box: HTMLElement): boolean => {
    const { left, width, top } = anchorOf(box).getBoundingClientRect();
    return width > view.width / 3 && Math.abs(left + width / 2 - view.left - view.width / 2) < view.width / 2 && top > view.top + Math.min(view.height, innerHeight) / 2;
  };
  return composerBeside({ ...site, composer: { ...site.composer, css: writable } }, log, box => fits(box) && isBelow(box)) !== undefined;
}
