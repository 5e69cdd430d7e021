import type { Address } from './address.ts';
import { trait } from './traits.ts';
import { isMixedUp, isUnpronounceable } from './unpronounceable.ts';
import type { Signal, Verdict } from './visit.ts';
import { endOfWord, hyphen } from './word-list.ts';

/** Long, crowded or machine-made addresses, and pages in places where websites keep their machinery. */
export const oddShape: Signal = ({ address, isKnown }) => {
  if (isKnown || address.ip !== null || address.host === '') return null;
  const { label, path } = address;
  if (path.length > 12 && pageEnding.test(path) && isMachinery(path)) return said('caution', 'site-machinery', address);
  if (!address.asWritten && !/^[\0-\x7f]*$/.test(label)) return null;
  if (address.hoster === null && isMadeUp(label)) return said('note', 'made-up-name', address);
  return isLong(address) ? said('note', 'long-address', address) : null;
};

const said = (tier: Verdict['tier'], reason: Verdict['reason'], { domain }: Address): Verdict => ({ type: 'odd-shape', tier, reason, evidence: { domain } });

const isMachinery = (path: string): boolean => machinery.test(path) && !/style|css|script|color|font/i.test(path.slice(path.lastIndexOf('/')));

function isMadeUp(label: string): boolean {
  for (let from = 0, to; from <= label.length; from = to + 1) {
    to = endOfWord(label, from, hyphen);
    if (isUnpronounceable(label, from, to)) return true;
  }
  if (!/\d/.test(label)) return false;
  return isMixedUp(label) || /^\d{3,}$/.test(label) || (/\d{4}/.test(label) && !/(?:19|20)\d\d$/.test(label));
}

function isLong({ host, label, path, subdomain, traits }: Address): boolean {
  if ((path.length >= 300 && path.split('/').some(segment => segment.length >= 300)) || ((traits & trait.dotted) !== 0 && path.includes('............'))) return true;
  if (host.length > 45 || ((traits & trait.deep) !== 0 && /(?:\.[^.]*){3}/.test(subdomain))) return true;
  return label.includes('-') ? /(?:-[^-]*){3}/.test(label) : label.length >= 25;
}

const pageEnding = /\.(?:html?|php)$/i;

/** Folders of site software that hold code and never pages to visit: phishing kits are dropped there on broken-into sites. */
const machinery = /\/(?:wp-includes|wp-admin\/(?:css|js|images|includes|maint|network|user)|wp-content\/(?:plugins|themes|upgrade|languages|mu-plugins|cache)|\.well-known\/(?!security|change-password|apple|assetlinks|openid|acme|pki|ai-plugin|webfinger|host-meta|nodeinfo|matrix|carddav|caldav|oauth|did|atproto|dnt|gpc|traffic|humans)[\w-]+|cgi-bin\/[\w-]+|vendor\/[\w-]+\/[\w-]+|node_modules|administrator\/(?:components|modules|templates)|components\/com_\w+\/|libraries\/joomla|sites\/default\/files\/(?:css|js)|skin\/frontend|media\/system)\/(?:[^/?#]{1,80}\/){0,8}[^/?#]{0,120}\.(?:html?|php)$/i;
