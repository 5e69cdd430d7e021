import { signingIn, type BrandIndex, type BrandWord } from './brand-index.ts';
import { sight } from './first-sight.ts';
import { isThrowAwayHost, pathHoster } from './shared-hosting.signal.ts';
import { plain, fold } from './skeleton.ts';
import type { Signal } from './visit.ts';
import { endOfWord } from './word-list.ts';

const mostWords = 12;

/** A protected name in the path of a page that anybody can put up: copies of sign-in pages lie there (`someone.github.io/netflix-clone`). */
export const brandInPath: Signal = ({ address, trust: { brands } }) => {
  if (address.path.length < 4) return null;
  const hoster = address.hoster ?? pathHoster(address);
  if (hoster === null || brands.exact(address.label) !== undefined) return null;
  const path = address.path.slice(1, 200).toLowerCase();
  for (let from = 0, to, words = 0; from <= path.length && words < mostWords; from = to + 1, words++) {
    to = endOfWord(path, from);
    // Only a path that a browser would refuse has other letters than plain ones.
    if (address.asWritten && (brands.sightOf(path, from, to) & (sight.known | sight.inside)) === 0) continue;
    const hit = named(path.slice(from, to), brands);
    if (hit === undefined || hit.word.length < 4 || (!hit.brand.core && hit.brand.common) || hit.brand.labels.has(hoster.split('.', 1)[0]!)) continue;
    const asks = address.path.toLowerCase().split(/[/\-_.?]/).some(word => word.length > 2 && signingIn().has(word));
    return { type: 'brand-combination', tier: asks && (isThrowAwayHost(address) || /(?:ngrok|trycloudflare|loca\.lt|devtunnels)/.test(hoster)) ? 'danger' : 'caution', reason: 'brand-in-path', evidence: { domain: address.domain, brand: hit.brand.name, target: hit.brand.domain } };
  }
  return null;
};

const named = (word: string, brands: BrandIndex): BrandWord | undefined => brands.exact(word) ?? (word.length >= 8 ? brands.inside(fold(plain(word)))?.hit : undefined);
