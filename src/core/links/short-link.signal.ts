import { listsOf, onList } from './host-lists.ts';
import type { Signal } from './visit.ts';

/** The destination is hidden; never "this is phishing", as most short links are honest. */
export const shortLink: Signal = ({ address, context }) => {
  if ((address.lists & (onList.shortener | onList.linkPage)) === 0) return null;
  const [onHost, onDomain] = [listsOf(address.host), listsOf(address.domain)];
  const isShort = ((onHost | (address.subdomain === 'www' ? onDomain : 0)) & onList.shortener) !== 0;
  if (!isShort && (onDomain & onList.linkPage) === 0) return null;
  if (address.path.length < 2 || (onHost & onList.ownShortener) !== 0 || !/^\/(?!(?:about|api|app|blog|contact|docs|faq|help|login|pricing|privacy|signup|support|terms)\/?$)[^/]{1,80}\/?$/.test(address.path)) return null;
  const evidence = { domain: address.domain };
  if (isShort) return { type: 'short-link', tier: context.unpack || (context.password && context.picture) ? 'danger' : 'caution', reason: 'short-link', evidence };
  return { type: 'short-link', tier: 'note', reason: 'link-page', evidence };
};
