import type { Change } from './composer-text.ts';

/** One mask as it was put in, with what stood around it, so that it can be found again after edits. */
export interface Masking {
  readonly masked: string;
  readonly original: string;
  readonly before: string;
  readonly after: string;
}

/** Characters without spaces kept on each side: enough to tell two equal masks apart. */
const context = 24;
/** More places than this are not compared. */
const mostPlaces = 500;

/** What a text would need to become the original again, once these replacements were made in it. */
export function maskingsOf(original: string, replacements: readonly Change[]): readonly Masking[] {
  const masked = replaced(original, replacements);
  let shift = 0;
  return replacements.map(({ start, end, text }) => {
    const at = start + shift;
    shift += text.length - (end - start);
    return { masked: text, original: original.slice(start, end), before: packed(masked.slice(0, at), true), after: packed(masked.slice(at + text.length), false) };
  });
}

function replaced(original: string, replacements: readonly Change[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, text } of replacements) {
    out += original.slice(from, start) + text;
    from = end;
  }
  return out + original.slice(from);
}

/** Where the masks stand now: each at the place whose surroundings are most like what they were. Null when one is not there any more. */
export function locate(current: string, maskings: readonly Masking[]): readonly Change[] | null {
  const found: Change[] = [];
  for (const { masked, original, before, after } of maskings) {
    let best: { start: number; likeness: number } | null = null;
    let start = current.indexOf(masked);
    for (let places = 0; start >= 0 && places < mostPlaces; places++, start = current.indexOf(masked, start + 1)) {
      if (found.some(other => start < other.end && start + masked.length > other.start)) continue;
      const likeness = likenessAt(current, start, start + masked.length, before, after);
      if (best === null || likeness > best.likeness) best = { start, likeness };
    }
    if (best === null) return null;
    found.push({ start: best.start, end: best.start + masked.length, text: original });
  }
  return found;
}

function likenessAt(current: string, start: number, end: number, before: string, after: string): number {
  const left = packed(current.slice(0, start), true);
  const right = packed(current.slice(end), false);
  let same = 0;
  while (same < Math.min(left.length, before.length) && left.at(-1 - same) === before.at(-1 - same)) same++;
  let sameAfter = 0;
  while (sameAfter < Math.min(right.length, after.length) && right[sameAfter] === after[sameAfter]) sameAfter++;
  return same + sameAfter;
}

/** The nearest characters, without spaces: editors differ in those. */
function packed(text: string, isBefore: boolean): string {
  const near = isBefore ? text.slice(-4 * context) : text.slice(0, 4 * context);
  const dense = near.replace(/\s+/g, '');
  return isBefore ? dense.slice(-context) : dense.slice(0, context);
}
