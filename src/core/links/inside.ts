import type { BrandIndex, BrandWord } from './brand-index.ts';
import { nextFive, shortestInside as shortest } from './first-sight.ts';

/** Finds the longest word that stands somewhere in a folded label. A table of first five letters says at once where none begins; nothing is cut out. */
export function insideFinder(words: readonly BrandWord[]): BrandIndex['inside'] {
  const heads = new Uint16Array(cells);
  const next = new Uint16Array(words.length + 1);
  const firstFives = new Int32Array(words.length + 1);
  // From behind, so that a cell's chain goes through its words in the order of the list. Places count from one, as nought ends a chain.
  for (let place = words.length; place > 0; place--) {
    const { folded } = words[place - 1]!;
    if (folded.length < shortest) continue;
    let five = 0;
    for (let at = 0; at < shortest; at++) five = nextFive(five, folded.charCodeAt(at));
    firstFives[place] = five;
    next[place] = heads[cellOf(five)]!;
    heads[cellOf(five)] = place;
  }
  return label => {
    let best: ReturnType<BrandIndex['inside']>;
    let five = 0;
    for (let end = 0; end < label.length; end++) {
      five = nextFive(five, label.charCodeAt(end));
      if (end < shortest - 1) continue;
      for (let place = heads[cellOf(five)]!; place !== 0; place = next[place]!) {
        if (firstFives[place] !== five) continue;
        const hit = words[place - 1]!;
        const at = end - shortest + 1;
        if (hit.folded.length > (best?.hit.folded.length ?? 0) && label.startsWith(hit.folded, at)) best = { hit, at };
      }
    }
    return best;
  };
}

const cells = 1 << 14;
const cellOf = (five: number): number => (five ^ (five >>> 11)) & (cells - 1);
