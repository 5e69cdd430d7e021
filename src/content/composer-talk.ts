import { closestComposed, queryAllDeep } from '../sites/composed.ts';
import { parentComposed } from '../sites/shadow-root.ts';
import type { Site } from '../sites/site.ts';
import { anchorOf, isShown } from './composer-frames.ts';

/** More elements around a composer than this are not looked at. */
const mostLevels = 60;

/** The name of the conversation a composer belongs to: that of the log around it, else of the nearest that is shown; null where there is none. */
export function talkOf(site: Site, composer: HTMLElement): string | null {
  const own = closestComposed(composer, site.log.css);
  if (own !== null) return site.conversation(own);
  for (let around: Element | null = anchorOf(composer), level = 0; around !== null && level < mostLevels; around = parentComposed(around), level++) {
    const log = (site.inShadow ? queryAllDeep(around, site.log.css) : [...around.querySelectorAll(site.log.css)]).find(isShown);
    if (log !== undefined) return site.conversation(log);
  }
  return null;
}
