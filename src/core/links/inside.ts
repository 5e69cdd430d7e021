import type { BrandIndex, BrandWord } from './brand-index.ts';

const shortest = 5;

/** Finds the longest word that stands somewhere in a folded label. A table of first four letters says at once where none begins; nothing is cut out. */
export function insideFinder(words: readonly BrandWord[]): BrandIndex['inside'] {
  const heads = new Uint16Array(cells);
  const next = new Uint16Array(words.length + 1);
  // From behind, so that a cell's chain goes through its words in the order of the list. Places count from one, as nought ends a chain.
  for (let place = words.length; place > 0; place--) {
    const { folded } = words[place - 1]!;
    if (folded.length < shortest) continue;
    let four = 0;
    for (let at = 0; at < 4; at++) four = grown(four, folded.charCodeAt(at));
    next[place] = heads[cellOf(four)]!;
    heads[cellOf(four)] = place;
  }
  return label => {
    let best: ReturnType<BrandIndex['inside']>;
    let four = 0;
    for (let end = 0; end < label.length; end++) {
      four = grown(four, label.charCodeAt(end));
      if (end < 3) continue;
      for (let place = heads[cellOf(four)]!; place !== 0; place = next[place]!) {
        const hit = words[place - 1]!;
        if (hit.folded.length > (best?.hit.folded.length ?? 0) && label.startsWith(hit.folded, end - 3)) best = { hit, at: end - 3 };
      }
    }
    return best;
  };
}

const cells = 1 << 14;
/** The last four letters, five bits each. */
const grown = (four: number, code: number): number => ((four << 5) | (code & 31)) & 0xfffff;
const cellOf = (four: number): number => (four ^ (four >>> 7)) & (cells - 1);
