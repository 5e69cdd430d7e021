import { isFor } from '../policy/console-description.ts';
import { isDeclared } from '../sites/addresses.ts';
import { siteAt, siteIn } from '../sites/all-sites.ts';
import { closestComposed, inOneLook, queryAllDeep } from '../sites/composed.ts';
import { describedSite } from '../sites/described.site.ts';
import type { Site } from '../sites/site.ts';
import { watchConsoles } from '../store/taught-consoles.ts';
import { guardedAddress } from './address.ts';
import { isStructureMissed, structureFinder, withStructure } from './bring-structure.ts';
import { innermost } from './innermost.ts';
import { shown } from './panel.ts';

/** A page that is still building itself is looked at again after this many milliseconds, then after twice as long each time. */
const firstPauseMs = 250;
const longestPauseMs = 4000;

/**
 * Tells which console this document shows, at once where its address says so, else by its structure as the page builds itself, and
 * again when that changes. Structure is only asked on hosts the operator chose: on a console's own other pages there is no chat.
 */
export function watchSite(signal: AbortSignal, found: (site: Site | null) => void): void {
  let current: Site | null = null;
  let described: readonly Site[] = [];
  let isMissed = false;
  let pause = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const address = guardedAddress();
    const own = described.find(site => address !== null && site.isHere(address)) ?? null;
    const next = own ?? inOneLook(() => stillOrBetter(current));
    const isForgotten = next === null && current?.id === 'described';
    if (isForgotten || (next !== null && !isSame(current, next))) {
      current = next;
      found(next);
    }
    // Who guards says so, and no more once it is here.
    if (isStructureMissed() !== isMissed) {
      isMissed = !isMissed;
      found(current);
    }
    if (needsStructure(current)) later();
  };
  const later = (): void => {
    timer ??= setTimeout(look, pause);
    pause = Math.min(pause * 2, longestPauseMs);
  };
  const moved = (): void => {
    clearTimeout(timer);
    timer = undefined;
    pause = firstPauseMs;
    look();
  };
  // Isolated scripts hear the navigation API's events, also for the page's own history calls.
  window.navigation?.addEventListener('navigatesuccess', moved, { signal });
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  for (const name of ['popstate', 'hashchange', 'DOMContentLoaded', 'load'] as const) window.addEventListener(name, moved, { signal });
  // Another box may stand in the composer's place: it is known before the first key, and before what sends is pressed.
  for (const name of ['focusin', 'pointerdown'] as const) window.addEventListener(name, event => {
    if (needsStructure(current) && (innermost(event)?.matches(`:read-write:not(${current?.composer.css ?? '_'})`) || (current && !isAnswered(current)))) moved();
  }, { capture: true, signal });
  withStructure(moved, signal);
  look();
  // What policy or a person says of a console counts for more than what we know of it.
  if (guardedAddress() !== null) {
    watchConsoles(consoles => {
      described = consoles.map(console => describedSite(console, url => isFor(console, url.hostname)));
      moved();
    }, signal);
  }
  if (current === null && needsStructure(null)) found(null);
}

function siteNow(): Site | null {
  const address = guardedAddress();
  if (address === null) return null;
  const known = siteAt(address);
  if (known !== null) return inStructure(known) ?? known;
  if (!isChosen(address)) return null;
  // Asked for before the page is built, so that it is here by then.
  const find = structureFinder();
  return document.body === null ? null : (siteIn(document) ?? find?.(document)?.site ?? null);
}

/** By its structure, where the messages of a console are known by that alone. */
function inStructure({ readIn }: Site): Site | null {
  const find = readIn === undefined ? null : structureFinder();
  return find === null ? null : readIn!(document, find);
}

/** True while only looking again can tell more. */
function needsStructure(site: Site | null): boolean {
  if (site !== null) return isFoundByStructure(site);
  const address = guardedAddress();
  return address !== null && isChosen(address);
}

/** So many messages are a structure that is kept as long as they and the composer are there; fewer may be anything that repeats. */
const sureMessages = 8;

/** A site found by structure belongs to this very page. While it stands on few messages, another that explains more takes its place, but never under an open note, which would go with it. */
function stillOrBetter(current: Site | null): Site | null {
  if (current === null || !isFoundByStructure(current)) return siteNow();
  const count = messagesOf(current);
  const isComposer = isAnswered(current);
  const isThere = isComposer && (count > 1 || (current.confidence === 0 && shown.panels > 0));
  if (isThere && (count >= sureMessages || shown.panels > 0)) return current;
  const next = siteNow();
  // A conversation that is emptied keeps what is known of its log.
  if (isComposer && next?.confidence === 0 && current.confidence !== 0) return current;
  return isThere && (next === null || !isFoundByStructure(next) || messagesOf(next) <= count) ? current : next;
}

const isFoundByStructure = ({ id, readIn }: Site): boolean => id === 'generic' || readIn !== undefined;
const elementsOf = (site: Site, css: string): readonly Element[] => (site.inShadow ? queryAllDeep(document, css) : [...document.querySelectorAll(css)]);
/** Whether the composer is shown. */
const isAnswered = (site: Site): boolean => elementsOf(site, site.composer.css).some(composer => composer.getClientRects().length > 0);
const messagesOf = (site: Site): number => elementsOf(site, site.message.css).filter(message => closestComposed(message, site.log.css) !== null).length;

const isSame = (a: Site | null, b: Site): boolean => a === b || (b.id !== 'described' && a !== null && a.id === b.id && a.log.css === b.log.css && a.message.css === b.message.css && a.composer.css === b.composer.css);

/** Not a host of the manifest: then the script runs here because the operator asked for it. */
const isChosen = (address: URL): boolean => /^https?:$/.test(address.protocol) && !isDeclared(address);
