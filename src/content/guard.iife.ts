import type { Site } from '../sites/site.ts';
import { composerOf } from './composer-find.ts';
import { watchSite } from './find-site.ts';
import type { Front } from './front.ts';
import { checkHost } from './host-check.ts';
import { orphanNote, orphanWords, type OrphanWords } from './orphan-note.ts';
import { over } from './over.ts';
import { guardPasswordsElsewhere } from './password-elsewhere.ts';
import { learnPasswords } from './password-learn.ts';
import { startSession } from './session.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { takeCharge } from './takeover.ts';

/** Asked for when the page is idle, after this many milliseconds in any case: the first sentence that a document asks for is a long task of the browser. */
const wordsMs = 5000;
let words: OrphanWords | null = null;
if (window === window.top) requestIdleCallback(() => void (words = orphanWords()), { timeout: wordsMs });

/** Guards this document from now on, and takes over from the front what it heard and held meanwhile. */
export function startGuard({ life, typedIn, ready }: Front): void {
  let session: ReturnType<typeof startSession> | null = null;
  const orphaned = (): void => {
    life.abort(over);
    if (words !== null) orphanNote(words);
  };
  /** Asked once: a page has one guard, whichever part of it is needed first. */
  let isInCharge: boolean | null = null;
  const takesCharge = (): boolean => (isInCharge ??= takeCharge(life, orphaned));

  checkHost(life.signal, takesCharge);
  learnPasswords(life.signal, typedIn());
  let shown: Site | null = null;
  guardPasswordsElsewhere(life.signal, takesCharge, event => shown !== null && composerOf(shown, event) !== null, typedIn());
  watchSite(life.signal, site => {
    shown = site;
    if (!takesCharge()) return life.abort(over);
    session ??= startSession(life.signal, orphaned);
    session(site);
  });
  // Behind all that asked for the policy.
  void watchPolicy(ready, life.signal);
}
