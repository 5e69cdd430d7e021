import { closestComposed } from '../sites/composed.ts';
import { parentComposed } from '../sites/shadow-root.ts';
import type { Site } from '../sites/site.ts';
import { allIn, anchorOf, isShown } from './composer-frames.ts';
import { hash } from './hash.ts';

/** More elements around a composer than this are not looked at. */
const mostLevels = 60;

/** The name of the conversation a composer belongs to: that of the log around it, else of the nearest that is shown; null where there is none. */
export function talkOf(site: Site, composer: HTMLElement): string | null {
  const log = logOf(site, composer);
  return log && site.conversation(log);
}

function logOf(site: Site, composer: HTMLElement): Element | null {
  let log: Element | null | undefined = closestComposed(composer, site.log.css);
  for (let around: Element | null = anchorOf(composer), level = 0; !log && around !== null && level < mostLevels; around = parentComposed(around), level++) {
    log = allIn(site, around, site.log.css).find(isShown);
  }
  return log ?? null;
}

/** So many of the newest messages tell a conversation, and are looked for among so many when others came. */
export const fewNewest = 8;
const mostNewest = 64;

/** The newest messages beside a composer, as hashes, where nothing names a conversation; none where something does. */
export function newestIn(site: Site, composer: HTMLElement, most = mostNewest): readonly string[] {
  const log = site.isUnknown ? logOf(site, composer) : null;
  return log === null ? [] : allIn(site, log, site.message.css).slice(-most).map(message => hash(site.read(message)?.text.text ?? ''));
}

/** Whether the log is scrolled away from its newest messages, which a virtual list does not hold then. Of one that is at its beginning it is not known: the newest may be there. */
export function isScrolledAway(site: Site, composer: HTMLElement): boolean {
  let around = logOf(site, composer);
  while (around?.scrollTop === 0) around = parentComposed(around);
  return around !== null && around.scrollTop + around.clientHeight < around.scrollHeight - 1;
}

/** Whether most of these messages are gone: one line, such as a greeting, may stand in any conversation. */
export const areGone = (before: readonly string[], now: readonly string[]): boolean => before.filter(message => now.includes(message)).length * 2 <= before.length;
