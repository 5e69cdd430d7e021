import { knowLists } from '../core/links/late-lists.ts';
import { linkLists, type LinkLists } from '../store/link-lists.ts';

/** They lie in storage and are read within a few milliseconds, in the first moments after an installation a little later. */
const patienceMs = 2000;

/**
 * Resolves to true when links can be judged by the lists. To false when they do not come: then by what is known without them, which is less,
 * and a person must hear of it. `late` is called when they come after all.
 */
export function listsKnown(life: AbortSignal, late: () => void): Promise<boolean> {
  return new Promise(resolve => {
    let isKnown = false;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      resolve(false);
    }, patienceMs);
    const learn = (lists: LinkLists | null): void => {
      if (lists === null || isKnown || life.aborted) return;
      isKnown = true;
      clearTimeout(timer);
      knowLists(lists);
      if (isLate) late();
      else resolve(true);
    };
    linkLists.watch(learn, life);
    void linkLists.get().then(learn, () => undefined);
  });
}
