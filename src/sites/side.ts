import { rootOf } from './shadow-root.ts';

/**
 * A centre this near to the stream's, as a share of its width, tells nothing: rows with a picture in front of the text are off by
 * some percent on either side, bubbles by ten or more.
 */
const undecided = 0.08;
const mostLevels = 8;

/**
 * Where the bubble of a message stands in the stream: at the side where lines start (left, in English) or at the other one. Null
 * when it is not laid out, or as wide as the stream. Rows often span the stream while their bubble does not, so the boxes inside
 * are followed, each time the widest with text. Text itself is not measured: a line of Arabic in a wide box stands at the right.
 */
export function sideOf(bubble: Element, stream: Element): 'start' | 'end' | null {
  const view = stream.getBoundingClientRect();
  if (view.width === 0) return null;
  for (let box: Element | null = bubble, level = 0; box !== null && level < mostLevels; box = largest(box), level++) {
    const { left, width } = box.getBoundingClientRect();
    if (width === 0) continue;
    const off = (left + width / 2 - (view.left + view.width / 2)) / view.width;
    if (Math.abs(off) < undecided) continue;
    return off < 0 === (getComputedStyle(stream).direction !== 'rtl') ? 'start' : 'end';
  }
  return null;
}

/** The widest of the children that hold text and are boxes of their own. Text length would take a long name for a short message. */
function largest(element: Element): Element | null {
  const inside = rootOf(element) ?? element;
  let found: Element | null = null;
  let widest = 0;
  for (const child of [...inside.children].slice(0, 50)) {
    const { width } = child.getBoundingClientRect();
    const hasText = rootOf(child) !== null || (child.textContent ?? '').trim() !== '';
    if (width <= widest || !hasText || getComputedStyle(child).display === 'inline') continue;
    found = child;
    widest = width;
  }
  return found;
}
