import type { Site } from '../sites/site.ts';
import { composerOf } from './composer-find.ts';
import { watchSite } from './find-site.ts';
import { hearFirst } from './heard-first.ts';
import { checkHost } from './host-check.ts';
import { orphanNote, orphanWords, type OrphanWords } from './orphan-note.ts';
import { over } from './over.ts';
import { guardPasswordsElsewhere } from './password-elsewhere.ts';
import { learnPasswords } from './password-learn.ts';
import { whenRewritten } from './rewritten.ts';
import { startSession } from './session.ts';
import { takeCharge } from './takeover.ts';

/** Asked for when the page is idle, after this many milliseconds in any case: the first sentence that a document asks for is a long task of the browser. */
const wordsMs = 5000;
let words: OrphanWords | null = null;
if (window === window.top) requestIdleCallback(() => void (words = orphanWords()), { timeout: wordsMs });

function begin(): void {
  const life = new AbortController();
  hearFirst(life.signal);
  let session: ReturnType<typeof startSession> | null = null;
  const orphaned = (): void => {
    life.abort(over);
    if (words !== null) orphanNote(words);
  };
  /** Asked once: a page has one guard, whichever part of it is needed first. */
  let isInCharge: boolean | null = null;
  const takesCharge = (): boolean => (isInCharge ??= takeCharge(life, orphaned));

  whenRewritten(life.signal, () => {
    life.abort(over);
    begin();
  });
  checkHost(life.signal, takesCharge);
  learnPasswords(life.signal);
  let shown: Site | null = null;
  guardPasswordsElsewhere(life.signal, takesCharge, event => shown !== null && composerOf(shown, event) !== null);
  watchSite(life.signal, site => {
    shown = site;
    if (!takesCharge()) return life.abort(over);
    session ??= startSession(life.signal, orphaned);
    session(site);
  });
}
begin();
