import { isFrame, queryAllDeep } from '../composed.ts';

const editable = 'textarea:not([readonly], [disabled]), [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"]';
const mostCandidates = 200;
const narrowest = 120;

/** What is written in: a box itself, or the first inside of a frame, in which some editors keep their text; null where there is none. */
export const writtenIn = (box: HTMLElement, css = editable): HTMLElement | null => (isFrame(box) ? (box.contentDocument?.querySelector<HTMLElement>(css) ?? null) : box);

/** Boxes a person can write an answer in, and frames with such, the likeliest first: wide, low on the page, not a search field. */
export function composersIn(document: Document, css = editable): readonly HTMLElement[] {
  const shown = queryAllDeep(document, `${css}, iframe`)
    .slice(0, mostCandidates)
    .filter(box => writtenIn(box, css) !== null && box.getClientRects().length > 0 && box.getBoundingClientRect().width >= narrowest && !isSearch(box) && !box.parentElement?.isContentEditable);
  return shown.sort((a, b) => likelihood(b) - likelihood(a));
}

/** Whether somebody looks for something in a box, by its role and names. */
export const isSearch = (box: HTMLElement): boolean =>
  /search|filter|suche|recherche|buscar|cerca|zoek/i.test(['role', 'aria-label', 'placeholder', 'name', 'id', 'class'].map(name => box.getAttribute(name) ?? '').join(' ').slice(0, 500)) ||
  box.closest('[role="search"]') !== null;

function likelihood(box: HTMLElement): number {
  const { bottom, width } = box.getBoundingClientRect();
  const view = box.ownerDocument.documentElement;
  const isLine = box.tagName === 'INPUT' ? 0.5 : 0;
  return Math.min(1, bottom / view.clientHeight) + Math.min(1, width / view.clientWidth) - isLine;
}
