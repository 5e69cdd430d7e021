import { isInside, queryAllDeep } from '../composed.ts';
import { isPressed, namedSend, saves, saysSend, sendsNothing } from '../likely-send.ts';
import { parentComposed } from '../shadow-root.ts';
import { isSearch, writtenIn } from './composers.ts';

const mostParts = 400;
const mostLevels = 30;
/** In pixels: nobody writes an answer in less. */
const narrowest = 200;
/** Shares of what is seen of the page: what is lower is near the bottom, and what is higher is more than a composer with its buttons. */
const low = 0.6;
const highest = 0.4;

const fields = 'input:not([type="hidden"], [type="file"], [type="search"], [type="button"], [type="submit"], [type="reset"], [type="image"]), select';
const writable = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** The first part around a composer that is more than it and its buttons: where no log is known, what stands outside of it has nothing to do with it. */
export function beyond(composer: Element): Element {
  const most = composer.ownerDocument.documentElement.clientHeight * highest;
  let around = composer;
  for (let level = 0; level < mostLevels; level++) {
    const next = parentComposed(around);
    if (next === null) break;
    around = next;
    if (next.matches('body') || next.getBoundingClientRect().height > most) break;
  }
  return around;
}

/**
 * Of boxes on a page without a conversation, the one in which it will be answered; null where none is surely more than a field of a form. A
 * button beside it says that it sends; or it is the only thing to fill in on the page, stands low, and nothing beside it saves. A frame of the
 * page's with nothing but the box is an editor's: the page around it is in charge.
 */
export function unanswered(boxes: readonly HTMLElement[]): HTMLElement | null {
  return boxes.find(box => isWritten(box) && (hasSend(box) || (boxes.length === 1 && isLow(box) && isOnly(box) && (window.frameElement === null || buttonsOf(box).length > 0)))) ?? null;
}

/** Not a line, as most fields are. A frame may be an editor's, which has nothing else in it; with more it is a page that has a guard of its own. */
function isWritten(box: HTMLElement): boolean {
  const written = writtenIn(box, writable);
  return written !== null && (box === written ? box.matches(writable) : written.matches('body')) && box.getBoundingClientRect().width >= narrowest && !box.matches('[role="combobox"], [enterkeyhint="search"]');
}

function isLow(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  const { clientHeight } = box.ownerDocument.documentElement;
  return bottom > clientHeight * low && top < clientHeight;
}

const hasSend = (box: HTMLElement): boolean => buttonsOf(box).some(button => button.matches(namedSend) || saysSend([button]) === 0);

function isOnly(box: HTMLElement): boolean {
  const others = queryAllDeep(box.ownerDocument, fields).slice(0, mostParts);
  return !others.some(field => field.checkVisibility() && !isSearch(field)) && !buttonsOf(box).some(button => saves.test(button.textContent) || (sendsNothing(button) && button.matches('[type="submit"]')));
}

/** The controls beside a box, to where more than it begins. */
function buttonsOf(box: HTMLElement): readonly HTMLElement[] {
  const end = beyond(box);
  let around: Element = box;
  for (let next = parentComposed(box); next !== null && next !== end; next = parentComposed(next)) around = next;
  const form = around === box ? end : around;
  return queryAllDeep(form, '*', mostParts).slice(0, mostParts).filter(part => part.checkVisibility() && isPressed(part) && !isInside(part, box));
}
