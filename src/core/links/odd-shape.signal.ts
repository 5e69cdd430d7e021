import { isMixedUp, isUnpronounceable } from './unpronounceable.ts';
import type { Signal, Verdict } from './visit.ts';
import { hyphen, wordsOf } from './word-list.ts';

/** Long, crowded or machine-made addresses, and pages in places where websites keep their machinery. */
export const oddShape: Signal = ({ address, isKnown }) => {
  if (isKnown || address.ip !== null || address.host === '') return null;
  const evidence = { domain: address.domain };
  const say = (tier: Verdict['tier'], reason: Verdict['reason']): Verdict => ({ type: 'odd-shape', tier, reason, evidence });
  if (address.path.length > 12 && pageEnding.test(address.path) && machinery.test(address.path) && !/style|css|script|color|font/i.test(address.path.slice(address.path.lastIndexOf('/')))) return say('caution', 'site-machinery');
  const label = address.label;
  if (!address.asWritten && !/^[\0-\x7f]*$/.test(label)) return null;
  const words = label.includes('-') ? wordsOf(label, hyphen) : null;
  const made = (words === null ? isUnpronounceable(label) : words.some(isUnpronounceable)) || (/\d/.test(label) && (isMixedUp(label) || (/\d{4,}/.test(label) && !/^(?:19|20)\d\d$|(?:19|20)\d\d$/.test(label)) || /^\d{3,}$/.test(label)));
  if (made && address.hoster === null) return say('note', 'made-up-name');
  if ((address.path.length >= 300 && address.path.split('/').some(segment => segment.length >= 300)) || address.path.includes('............')) return say('note', 'long-address');
  const labels = address.subdomain === '' ? 0 : address.subdomain.split('.').length;
  const hyphens = words === null ? 0 : words.length - 1;
  if (labels >= 4 || address.host.length > 45 || hyphens >= 3 || (label.length >= 25 && words === null)) return say('note', 'long-address');
  return null;
};

const pageEnding = /\.(?:html?|php)$/i;

/** Folders of site software that hold code and never pages to visit: phishing kits are dropped there on broken-into sites. */
const machinery = /\/(?:wp-includes|wp-admin\/(?:css|js|images|includes|maint|network|user)|wp-content\/(?:plugins|themes|upgrade|languages|mu-plugins|cache)|\.well-known\/(?!security|change-password|apple|assetlinks|openid|acme|pki|ai-plugin|webfinger|host-meta|nodeinfo|matrix|carddav|caldav|oauth|did|atproto|dnt|gpc|traffic|humans)[\w-]+|cgi-bin\/[\w-]+|vendor\/[\w-]+\/[\w-]+|node_modules|administrator\/(?:components|modules|templates)|components\/com_\w+\/|libraries\/joomla|sites\/default\/files\/(?:css|js)|skin\/frontend|media\/system)\/(?:[^/?#]{1,80}\/){0,8}[^/?#]{0,120}\.(?:html?|php)$/i;
