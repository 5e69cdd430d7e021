import { ask } from '../messaging/send.ts';
import { after } from './after.ts';
import { inTasks } from './in-tasks.ts';
import { core } from './when-asked.ts';

/** A language that has not come within this many milliseconds is judged without, and asked for again after `againMs`. */
const patienceMs = 3000;
const againMs = 60_000;

/** Of this document: phrases stay when a guard begins anew. */
const coming = new Map<string, Promise<void>>();
const missed = new Map<string, number>();

let supplied = 0;

/** How many languages came so far: what was judged before the last one may be judged otherwise now. */
export const suppliedLanguages = (): number => supplied;

/** True while a language that a text was in has not come. */
export const isLanguageMissed = (): boolean => missed.size > 0;

/**
 * Null when everything is there to understand the text; else what to wait for, which never fails and never takes long. `isUrgent`: only
 * where it names a secret. `told` is called when a language does not come, and when it does after that.
 */
export function languagesOf(text: string, isUrgent: boolean, told: () => void): Promise<void> | null {
  const missing = core.missingLanguages()(text, isUrgent).filter(id => performance.now() - (missed.get(id) ?? -Infinity) > againMs);
  return missing.length === 0 ? null : Promise.all(missing.map(id => bring(id, told))).then(() => undefined);
}

/** Has the languages brought that an operator is likely to write. `tags`: BCP 47. */
export function expectLanguages(tags: readonly string[], told: () => void): void {
  for (const id of core.absentLanguages()()) if (tags.some(tag => tag === id || tag.startsWith(`${id}-`))) void bring(id, told);
}

function bring(id: string, told: () => void): Promise<void> {
  const begun = coming.get(id);
  if (begun !== undefined) return begun;
  const brought = Promise.race([ask('page/language', { language: id }), after(patienceMs)]).then(async answer => {
    const phrases = core.readPhrases()(answer);
    try {
      if (phrases === null) throw new RangeError(`no phrases of ${id}`);
      await inTasks(core.supplyLanguage()(id, phrases));
      supplied++;
      if (missed.delete(id)) told();
    } catch {
      // It did not come, or is not whole: the page is judged without, and the popup says so.
      missed.set(id, performance.now());
      told();
    }
    coming.delete(id);
  });
  coming.set(id, brought);
  return brought;
}
