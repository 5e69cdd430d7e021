/**
 * A centre this near to the stream's, as a share of its width, tells nothing: rows with a picture in front of the text are off by
 * some percent on either side, bubbles by ten or more.
 */
const undecided = 0.08;
const mostLevels = 8;

/**
 * Where the bubble of a message stands in the stream: at the side where lines start (left, in English) or at the other one. Null
 * when it is not laid out, or as wide as the stream. Rows often span the stream while their bubble does not, so the boxes inside
 * are followed, each time the one with the most text. Text itself is not measured: a line of Arabic in a wide box stands at the right.
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

/** The child that holds most of the text, if it is a box of its own. */
function largest(element: Element): Element | null {
  const inside = element.shadowRoot ?? element;
  let found: Element | null = null;
  let most = 0;
  for (const child of [...inside.children].slice(0, 50)) {
    const length = child.shadowRoot === null ? (child.textContent?.length ?? 0) : Infinity;
    if (length <= most || child.tagName === 'STYLE' || getComputedStyle(child).display === 'inline') continue;
    found = child;
    most = length;
  }
  return found;
}
