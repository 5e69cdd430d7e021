import { isEngineHere, isEngineMissed, untilEngine } from './bring-engine.ts';
import type { GuardedComposer } from './composer-guarded.ts';
import type { ComposerNotes } from './composer-notes.ts';
import { comparable } from './composer-text.ts';

/** A check that waits for the engine longer than this many milliseconds says so. */
const patienceMs = 300;

/** Says that a check waits for the engine once it takes long. */
export function sayStarting(notes: ComposerNotes, composer: GuardedComposer): void {
  const wait = untilEngine();
  if (wait === null) return;
  const timer = setTimeout(() => notes.engine(composer, 'note_starting'), patienceMs);
  void wait.then(() => {
    clearTimeout(timer);
    notes.closeUnchecked();
  });
}

/** What was held until it could be judged, or could not, holds nothing that is known: the operator may send it. */
export function sayStarted(notes: ComposerNotes, composer: GuardedComposer): void {
  if (!notes.isOpen()) notes.engine(composer, isEngineHere() ? 'note_checked' : 'note_unchecked', true);
}

/** Without an engine text is not kept back, and its operator hears that nobody looked at it. Answers whether anything was to be said. */
export function sayUnchecked(notes: ComposerNotes, composers: readonly GuardedComposer[]): boolean {
  const unchecked = isEngineMissed() ? composers.find(({ editor, element }) => comparable(editor.read(element)) !== '') : undefined;
  if (unchecked !== undefined) notes.engine(unchecked, 'note_unchecked');
  return unchecked !== undefined;
}
