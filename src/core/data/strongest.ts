import { tierRank } from '../model.ts';
import { proof, type Hit } from './kind.ts';

/**
 * Of hits one of which holds the other, the longer where a check proves it, else the better proven one, then the graver, then the longer. Hits that only overlap both stay:
 * masking replaces their union, so that no tail of a number survives. An address ends where another value begins. Sorted by place.
 */
export function strongest(hits: Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  if (!isSorted(hits)) hits.sort(byPlace);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (last.type === 'postal-address' && hit.start > last.start && hit.type !== 'phone') kept.splice(-1, 1, { ...last, end: hit.start }, hit);
    else if (hit.end > last.end && hit.start > last.start) kept.push(hit);
    else if (!isPartOfProven(hit, last) && isBetter(hit, last)) kept[kept.length - 1] = hit;
  }
  return kept;
}

const byPlace = (a: Hit, b: Hit): number => a.start - b.start || b.end - a.end;

function isSorted(hits: readonly Hit[]): boolean {
  for (let index = 1; index < hits.length; index++) if (byPlace(hits[index - 1]!, hits[index]!) > 0) return false;
  return true;
}

/** "visa 4111 1111 1111 1111 cedula": the last eight digits make a labelled identity card, and the first eight of the payment card would stay readable. */
const isPartOfProven = (part: Hit, whole: Hit): boolean => whole.proof >= proof.check && part.end - part.start < whole.end - whole.start;

function isBetter(a: Hit, b: Hit): boolean {
  return a.proof - b.proof > 0 || (a.proof === b.proof && (tierRank(a.tier) - tierRank(b.tier) > 0 || (a.tier === b.tier && a.end - a.start > b.end - b.start)));
}
