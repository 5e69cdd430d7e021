import { closestComposed, isInside } from '../sites/composed.ts';
import { pressedAt, sendsNothing } from '../sites/likely-send.ts';
import { mostAround, parentComposed } from '../sites/shadow-root.ts';
import type { Site } from '../sites/site.ts';
import { anchorOf, isShown } from './composer-frames.ts';

/**
 * The box in which a message that was sent already is edited: consoles put one in the message's place, and nothing but its place tells
 * what it is. So it is with a dialog's box.
 */
export function editorInLog(site: Site, path: readonly HTMLElement[]): HTMLElement | null {
  const isEdited = (element: HTMLElement): boolean => element.matches('textarea, input:not([type]), input[type="text"]') || element.isContentEditable;
  const first = path.findIndex(isEdited);
  if (first < 0) return null;
  const end = path.findIndex((element, at) => at > first && !isEdited(element));
  const editor = path[(end < 0 ? path.length : end) - 1]!;
  return isInLog(site, editor) ? editor : null;
}

const dialogs = 'dialog, [role="dialog"], [aria-modal="true"]';

/** The dialog around a box, or around the frame with it; many name nothing, and are fixed over the page beside the conversation. */
function dialogOf({ log, inShadow }: Site, box: HTMLElement): Element | null {
  const named = closestComposed(anchorOf(box), dialogs);
  // Through shadow roots it takes long to look for the conversation.
  if (named !== null || inShadow) return named;
  let around: Element | null = anchorOf(box);
  for (let depth = 0; depth < mostAround && around && getComputedStyle(around).position !== 'fixed'; depth++) around = parentComposed(around);
  return around?.querySelector(log.css) ? null : around;
}

/** Whether a box that is no composer edits a message, and is no dialog's: what is written there may be saved when the focus leaves it. */
export const isEdit = (site: Site, box: HTMLElement): boolean => closestComposed(box, site.message.css) !== null || dialogOf(site, box) === null;

/**
 * In a message, or beside the others where the log holds no composer; a line of its own there would be a search. In a dialog, too: whether it writes to
 * the stranger is not known.
 */
function isInLog(site: Site, element: HTMLElement): boolean {
  if (closestComposed(element, site.message.css) !== null || (element.tagName !== 'INPUT' && dialogOf(site, element) !== null)) return true;
  const log = closestComposed(element, site.log.css);
  return log !== null && log !== element && element.tagName !== 'INPUT' && log.querySelector(site.composer.css) === null;
}

/** Boxes in messages that what is pressed belongs to. Anything but what surely sends nothing may be what saves. */
export function inlineTargets(site: Site, path: readonly HTMLElement[], used: readonly HTMLElement[]): readonly HTMLElement[] {
  const inline = used.filter(composer => !composer.matches(site.composer.css) && isShown(composer));
  // A press into the box only moves the caret.
  if (inline.length === 0 || path.some(element => inline.includes(element))) return [];
  const at = pressedAt(path);
  const pressed = path[at];
  if (pressed === undefined || sendsNothing(pressed)) return [];
  for (const around of path.slice(at)) {
    const inside = inline.filter(composer => isInside(anchorOf(composer), around));
    if (inside.length > 0) return isWithinLog(site, around) ? inside : [];
  }
  return [];
}

const isWithinLog = (site: Site, element: HTMLElement): boolean => element.matches(site.message.css) || isInLog(site, element);
