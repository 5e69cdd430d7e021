import { signingIn } from './brand-index.ts';
import { isThrowAwayHost, pathHoster } from './shared-hosting.signal.ts';
import { plain, fold } from './skeleton.ts';
import type { Signal } from './visit.ts';
import { wordsOf } from './word-list.ts';

/** A protected name in the path of a page that anybody can put up: copies of sign-in pages lie there (`someone.github.io/netflix-clone`). */
export const brandInPath: Signal = ({ address, trust }) => {
  if (address.path.length < 4) return null;
  const hoster = address.hoster ?? pathHoster(address);
  if (hoster === null || trust.brands.exact(address.label) !== undefined) return null;
  for (const token of wordsOf(address.path.slice(1, 200).toLowerCase()).slice(0, 12)) {
    const hit = trust.brands.exact(token) ?? (token.length >= 8 ? trust.brands.inside(fold(plain(token)))?.hit : undefined);
    if (hit === undefined || hit.word.length < 4 || (!hit.brand.core && hit.brand.common) || hit.brand.labels.has(hoster.split('.', 1)[0]!)) continue;
    const asks = address.path.toLowerCase().split(/[/\-_.?]/).some(word => word.length > 2 && signingIn.has(word));
    return { type: 'brand-combination', tier: asks && (isThrowAwayHost(address) || /(?:ngrok|trycloudflare|loca\.lt|devtunnels)/.test(hoster)) ? 'danger' : 'caution', reason: 'brand-in-path', evidence: { domain: address.domain, brand: hit.brand.name, target: hit.brand.domain } };
  }
  return null;
};
