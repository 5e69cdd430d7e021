import { knowSuffixes } from '../core/links/host-parts.ts';
import { suffixList } from '../store/suffix-list.ts';

/** The list lies in storage and is read within a few milliseconds, in the first moments after an installation a little later. */
const patienceMs = 2000;

/**
 * Resolves when hosts can be taken apart by the public-suffix list. When it does not come, links are judged by the habits of most
 * registries, which is better than not at all; `late` is called when it comes after that.
 */
export function suffixesKnown(life: AbortSignal, late: () => void): Promise<void> {
  return new Promise(resolve => {
    let isKnown = false;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      resolve();
    }, patienceMs);
    const learn = (list: string): void => {
      if (list === '' || isKnown || life.aborted) return;
      isKnown = true;
      clearTimeout(timer);
      knowSuffixes(list);
      if (isLate) late();
      else resolve();
    };
    suffixList.watch(learn, life);
    void suffixList.get().then(learn, () => undefined);
  });
}
