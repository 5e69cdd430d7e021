import { plain, fold } from './skeleton.ts';
import { hosterOf } from './shared-hosting.signal.ts';
import type { Signal } from './visit.ts';

/** A protected name in the path of a page that anybody can put up: copies of sign-in pages lie there (`someone.github.io/netflix-clone`). */
export const brandInPath: Signal = ({ address, trust }) => {
  const hoster = hosterOf(address);
  if (hoster === undefined || address.path.length < 4 || trust.brands.exact(address.label) !== undefined) return null;
  for (const token of address.path.slice(1, 200).toLowerCase().split(/[/\-_.]/, 12)) {
    const folded = fold(plain(token));
    const hit = trust.brands.exact(token) ?? (token.length >= 8 ? trust.brands.inside(folded)?.hit : undefined);
    if (hit === undefined || hit.word.length < 4 || (!hit.brand.core && hit.brand.common) || hit.brand.labels.has(hoster.split('.', 1)[0]!)) continue;
    return { type: 'brand-combination', tier: 'caution', reason: 'brand-in-path', evidence: { domain: address.domain, brand: hit.brand.name, target: hit.brand.domain } };
  }
  return null;
};
