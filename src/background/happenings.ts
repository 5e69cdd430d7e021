import type { Happening } from '../core/happening.ts';
import type { Handlers } from '../messaging/serve.ts';
import { demonstration } from '../store/demonstration.ts';
import { withHappenings } from '../store/figures.ts';
import { figuresItem } from '../store/figures-item.ts';
import { recentHappenings } from '../store/recent-happenings.ts';
import { queueReports } from './reports.ts';

/** Counts what happened, each thing once: a console that is loaded again shows the same findings again, and a message may come twice. */
export const pageHappened: Handlers['page/happened'] = async ({ happenings }, { tab }) => {
  const isDemonstration = await demonstration(tab).get();
  let fresh = happenings;
  // Before they count as known: a worker that dies in between is told again, and a report that is sent twice has the same id.
  if (!isDemonstration) await queueUnknown(happenings);
  await recentHappenings.update(recent => {
    const known = new Set(recent);
    fresh = happenings.filter(({ id }) => !known.has(id) && known.add(id));
    return fresh.length === 0 ? recent : [...known].slice(-keptIds);
  });
  // A demonstration is remembered as seen, so that it is not counted later either; practice is never work.
  if (isDemonstration) return;
  fresh = fresh.filter(({ site }) => site !== 'practice');
  if (fresh.length > 0) await figuresItem.update(before => withHappenings(before, fresh));
};

async function queueUnknown(happenings: readonly Happening[]): Promise<void> {
  const known = new Set(await recentHappenings.get());
  const fresh = happenings.filter(({ id, site }) => !known.has(id) && site !== 'practice');
  if (fresh.length > 0) await queueReports(fresh);
}

const keptIds = 5000;
