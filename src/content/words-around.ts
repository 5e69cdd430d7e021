import { rootOf } from '../sites/shadow-root.ts';

/** Places that are looked at above and below a composer: in a window of usual height no line of words is between them. */
const columns = [0.2, 0.5, 0.8] as const;
const rows = 64;

/** What carries words on every console and is no message. */
const furniture = 'button, nav, header, label, h1, h2, h3, h4, h5, h6, [role="button"], [role="navigation"], [role="heading"], [role="tab"], [role="toolbar"]';

/** So many parts with words, and so many characters, look like a conversation; an empty one says no more than a line or two. */
const fewestParts = 3;
const fewestCharacters = 60;

/** Whether words stand where a conversation should be: above a composer, or below it on some consoles, in several parts. Bounded, but it makes the browser lay out. */
export function wordsAround(composer: Element): boolean {
  const { left, width } = composer.getBoundingClientRect();
  const parts = new Map<Element, number>();
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      const element = elementAt(left + width * column, (innerHeight * (row + 0.5)) / rows);
      if (element !== null && !parts.has(element) && !composer.contains(element) && element.closest(furniture) === null) parts.set(element, ownCharacters(element));
    }
  }
  const characters = [...parts.values()].filter(count => count > 0);
  return characters.length >= fewestParts && characters.reduce((sum, count) => sum + count, 0) >= fewestCharacters;
}

/** The innermost element at a point, in shadow roots too. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let depth = 0; found !== null && depth < 64; depth++) {
    const inner: Element | null = rootOf(found)?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === found) break;
    found = inner;
  }
  return found;
}

/** More characters than a label or two have; and so many texts of a log are looked at: one with more has surely words in it. */
const mostOfLabels = 40;
const mostTexts = 2000;

/** Whether there is something written in a log, but for what the console says there itself (`system`). A history of thousands is not read for that, which would hold the page up. */
export function hasWords(log: Element, system: string | undefined): boolean {
  const walker = document.createTreeWalker(log, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let seen = 0; seen < mostTexts && characters <= mostOfLabels; seen++) {
    const text = walker.nextNode();
    if (text === null) return false;
    if (system === undefined || !text.parentElement?.closest(system)) characters += text.nodeValue!.trim().length;
  }
  return true;
}

const ownCharacters = (element: Element): number =>
  [...element.childNodes].slice(0, 50).reduce((sum, node) => sum + (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim().length : 0), 0);
