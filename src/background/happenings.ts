import type { Happening } from '../core/happening.ts';
import type { Handlers } from '../messaging/serve.ts';
import { demonstration } from '../store/demonstration.ts';
import { withHappenings } from '../store/figures.ts';
import { figuresItem } from '../store/figures-item.ts';
import { countedHappenings, reportedHappenings, withIds } from '../store/recent-happenings.ts';
import { queueReports } from './reports.ts';

/**
 * Counts and reports what happened, each thing once: a console that is loaded again shows the same findings again, and a message may
 * come twice. Counting waits for nothing; reporting may wait seconds for the browser's policy.
 */
export const pageHappened: Handlers['page/happened'] = async ({ happenings }, { tab }) => {
  // A demonstration is remembered as seen, so that it is not counted later either; practice is never work.
  const isWork = !(await demonstration(tab).get());
  const worth = (fresh: readonly Happening[]): readonly Happening[] => (isWork ? fresh.filter(({ site }) => site !== 'practice') : []);

  let uncounted: readonly Happening[] = [];
  await countedHappenings.update(before => {
    uncounted = unknownTo(before, happenings);
    return withIds(before, uncounted.map(({ id }) => id));
  });
  await figuresItem.update(before => withHappenings(before, worth(uncounted)));

  // One after the other: what is told again while the first waits for the policy is known by then.
  const done = reporting.then(async () => {
    // Remembered only once they wait on disk: a worker that dies before that is told again, and what is sent twice has the same id.
    const unreported = unknownTo(await reportedHappenings.get(), happenings);
    await queueReports(worth(unreported));
    await reportedHappenings.update(before => withIds(before, unreported.map(({ id }) => id)));
  });
  reporting = done.catch(() => undefined);
  await done;
};

let reporting: Promise<void> = Promise.resolve();

function unknownTo(ids: readonly string[], happenings: readonly Happening[]): readonly Happening[] {
  const known = new Set(ids);
  return happenings.filter(({ id }) => !known.has(id) && known.add(id));
}
