import { isSpan, type Finding, type Tier } from '../core/model.ts';
import type { ReadMessage } from '../sites/site.ts';

interface Highlights {
  /** Highlights the exact words of the findings, and the links they are about. */
  show(element: Element, read: ReadMessage, findings: readonly Finding[]): void;
  clear(element: Element): void;
}

const tiers: readonly Tier[] = ['caution', 'danger'];

/**
 * Highlights by the CSS Custom Highlight API, which paints without touching the console's text nodes (content.css has the
 * colours). Where the browser does not know it, the marks alone must do.
 */
export function createHighlights(signal: AbortSignal): Highlights {
  if (typeof Highlight === 'undefined' || CSS.highlights === undefined) return { show: () => undefined, clear: () => undefined };
  const painted = new Map<Tier, Highlight>();
  // The registry is the page's as well: what it takes out is put back with the next message.
  const keep = (): void => {
    for (const tier of tiers) {
      const highlight = painted.get(tier) ?? new Highlight();
      painted.set(tier, highlight);
      if (CSS.highlights.get(`parleyguard-${tier}`) !== highlight) CSS.highlights.set(`parleyguard-${tier}`, highlight);
    }
  };
  signal.addEventListener('abort', () => tiers.forEach(tier => CSS.highlights.delete(`parleyguard-${tier}`)), { once: true });
  const ranges = new Map<Element, readonly [Tier, Range][]>();
  const clear = (element: Element): void => {
    for (const [tier, range] of ranges.get(element) ?? []) painted.get(tier)?.delete(range);
    ranges.delete(element);
  };
  return {
    show(element, read, findings) {
      clear(element);
      keep();
      const own: [Tier, Range][] = [];
      for (const finding of findings) {
        const range = rangeOf(read, finding);
        if (range === null) continue;
        own.push([finding.tier, range]);
        painted.get(finding.tier)?.add(range);
      }
      ranges.set(element, own);
    },
    clear,
  };
}

function rangeOf(read: ReadMessage, finding: Finding): Range | null {
  const anchor = finding.link === undefined ? undefined : read.links[finding.link]?.element;
  if (anchor?.isConnected) {
    const range = document.createRange();
    range.selectNodeContents(anchor);
    return range;
  }
  return isSpan(finding) ? read.text.range(finding.start, finding.end) : null;
}
