import * as hosting from '../../lists/hosting.ts';
import type { Address } from './address.ts';
import { signingIn, telling } from './brand-index.ts';
import { fromLists } from './from-lists.ts';
import { listsOf, onList } from './host-lists.ts';
import { isMixedUp, isUnpronounceable } from './unpronounceable.ts';
import type { Signal, Verdict } from './visit.ts';
import { lookupOf } from './lookup.ts';
import { endOfWord, wordSet } from './word-list.ts';

/** Storage, not web hosting: a page there was put up by hand and by nobody in particular. */
const isStorage = ({ host, lists }: Address): boolean => (lists & onList.store) !== 0 || (host.endsWith('.amazonaws.com') && /(?:^|\.)s3[.-]/.test(host)) || (host.includes('ipfs') && /(?:^|[.-])ipfs[.-]/.test(host));

/** Without these nothing is stored there, nor has anybody a page of his own below a path. */
const mayStore = ({ host, lists }: Address): boolean => (lists & (onList.store | onList.pathHosting)) !== 0 || host.includes('ipfs') || host.includes('ipns') || host.endsWith('.amazonaws.com');

const pathHosts = fromLists(() => wordSet(hosting.pathHosting));

/** A host on which unknown people have pages below its own name. */
export function pathHoster({ host, lists, path }: Address): string | null {
  if ((lists & onList.pathHosting) === 0 || path.length < 2) return null;
  if (pathHosts().has(host)) return host;
  const first = path.indexOf('/', 1);
  return pathHosts().has(host + (first < 0 ? path : path.slice(0, first))) ? host : null;
}

/** Hosters that hand out throw-away names, tunnels among them. */
export const isThrowAwayHost = ({ hoster, owner, lists }: Address): boolean => hoster !== null && (lists & onList.throwAwayHosting) !== 0 && ((listsOf(hoster) | listsOf(owner)) & onList.throwAwayHosting) !== 0;

/** Anybody can have a page there within minutes. More when the name asks for a sign-in, was made by a machine, or the page lies in a storage bucket. */
export const sharedHosting: Signal = ({ address, context }) => {
  if (address.hoster === null && !mayStore(address)) return null;
  const page = isStorage(address) && /\.html?$|^\/ipfs\/|^\/ipns\//.test(address.path);
  const bucketPage = page || (/^(?:baf|qm)/.test(address.host) && /(?:^|\.)(?:ipfs|ipns)\./.test(address.host));
  if (public_.test(address.suffix) || address.hoster === 'readthedocs.io') return null;
  const hoster = address.hoster ?? (bucketPage ? address.owner : null);
  if (hoster === null) return pathHoster(address) === null ? null : { type: 'shared-hosting', tier: 'note', reason: 'shared-hosting', evidence: { domain: address.domain, name: address.host } };
  const evidence = { domain: address.domain, name: hoster };
  const say = (tier: Verdict['tier'], reason: Verdict['reason']): Verdict => ({ type: 'shared-hosting', tier, reason, evidence });
  if (bucketPage) return say('caution', 'storage-page');
  const left = address.host.slice(0, -hoster.length - 1);
  const name = left.startsWith('www.') ? left.slice(4) : left;
  const code = codeHosts.has(hoster);
  if ((!code && asks(name)) || asksInPath(address, context.signIn)) return say(context.signIn && isThrowAwayHost(address) ? 'danger' : 'caution', 'hosted-sign-in');
  if (anonymousTunnels.has(hoster)) return say('caution', 'shared-hosting');
  if (!code && looksMade(name, address)) return say('caution', 'hosted-made-up');
  return say('note', 'shared-hosting');
};

/** Hosts of the public hand, private in the list only by their form. */
const public_ = /(?:^|\.)(?:gov|gob|gouv|gv|mil|ac|edu)\.[a-z]{2}$/;
/** Pages of programmers and their projects: names are handles and titles there. */
const codeHosts = new Set(['github.io', 'gitlab.io', 'readthedocs.io', 'bitbucket.io', 'codeberg.page', 'myshopify.com', 'rtfd.io']);

/** Tunnels into somebody's own computer that want no account. */
const anonymousTunnels = new Set(['trycloudflare.com', 'loca.lt', 'lhr.life', 'serveo.net', 'localhost.run']);

/** A path that is nothing but a sign-in page; deeper ones only where throw-away names are handed out or the talk asks for it. */
function asksInPath(address: Address, talked: boolean): boolean {
  if (address.path.length < 2) return false;
  const path = address.path.slice(1).toLowerCase();
  if (signingIn().has(path.replace(/\/$/, ''))) return !codeHosts.has(address.hoster ?? '');
  return (isThrowAwayHost(address) || talked) && asks(path);
}

const askingWords = fromLists(() => lookupOf(signingIn()));
const longAskingWords = fromLists(() => lookupOf([...signingIn()].filter(word => word.length >= 6)));

/** A word of signing in, proving or paying in the name somebody chose for a free page. */
function asks(name: string): boolean {
  for (let from = 0, to; from <= name.length; from = to + 1) {
    to = endOfWord(name, from);
    if (askingWords().has(name, from, to) || (to - from >= 7 && longAskingWords().beginsOrEnds(name, from, to, 6, 12))) return true;
  }
  return false;
}

/** Previews of real projects are named by machines too: `shop-git-fix-widget-acme.vercel.app`, `a1b2-203-0-113-25.ngrok-free.app`. */
function looksMade(name: string, address: Address): boolean {
  return isMadeUp(name, address) && !/-git-|ngrok|trycloudflare|codesandbox|stackblitz|github\.dev|devtunnels|amazonaws|\.web\.core|translate\.goog|ampproject/.test(address.host);
}

const tellingWords = fromLists(() => lookupOf(telling()));

function isMadeUp(name: string, address: Address): boolean {
  if (name.includes('--') || /(?:-[^-]*){4}/.test(name)) return true;
  const isLone = isThrowAwayHost(address);
  if (isLone && /\d{4}/.test(name)) return true;
  for (let from = 0, to; from <= name.length; from = to + 1) {
    to = endOfWord(name, from);
    if (isUnpronounceable(name, from, to) || (isLone && (isMixedUp(name, from, to) || tellingWords().has(name, from, to)))) return true;
  }
  return false;
}
