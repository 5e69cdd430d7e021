import { linkPages, ownShorteners, shorteners } from '../../lists/link-hosts.ts';
import type { Signal } from './visit.ts';
import { wordSet } from './word-list.ts';

const short = wordSet(shorteners);
const own = wordSet(ownShorteners);
const pages = wordSet(linkPages);

/** The destination is hidden; never "this is phishing", as most short links are honest. */
export const shortLink: Signal = ({ address, context }) => {
  const host = short.has(address.host) || (short.has(address.domain) && address.subdomain === 'www') ? address.domain : undefined;
  if (host === undefined && !pages.has(address.domain)) return null;
  if (address.path.length < 2 || own.has(address.host) || !/^\/(?!(?:about|api|app|blog|contact|docs|faq|help|login|pricing|privacy|signup|support|terms)\/?$)[^/]{1,80}\/?$/.test(address.path)) return null;
  const evidence = { domain: address.domain };
  if (host !== undefined) return { type: 'short-link', tier: context.unpack || (context.password && context.picture) ? 'danger' : 'caution', reason: 'short-link', evidence };
  return { type: 'short-link', tier: 'note', reason: 'link-page', evidence };
};
