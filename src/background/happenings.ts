import type { Handlers } from '../messaging/serve.ts';
import { demonstration } from '../store/demonstration.ts';
import { withHappenings } from '../store/figures.ts';
import { figuresItem } from '../store/figures-item.ts';
import { recentHappenings } from '../store/recent-happenings.ts';

/** Counts what happened, each thing once: a console that is loaded again shows the same findings again, and a message may come twice. */
export const pageHappened: Handlers['page/happened'] = async ({ happenings }, { tab }) => {
  let fresh = happenings;
  await recentHappenings.update(recent => {
    const known = new Set(recent);
    fresh = happenings.filter(({ id }) => !known.has(id) && known.add(id));
    return fresh.length === 0 ? recent : [...known].slice(-keptIds);
  });
  // A demonstration is remembered as seen, so that it is not counted later either; practice is never work.
  if (await demonstration(tab).get()) return;
  fresh = fresh.filter(({ site }) => site !== 'practice');
  if (fresh.length > 0) await figuresItem.update(before => withHappenings(before, fresh));
};

const keptIds = 5000;
