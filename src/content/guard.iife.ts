import { watchSite } from './find-site.ts';
import { checkHost } from './host-check.ts';
import { orphanNote, orphanWords } from './orphan-note.ts';
import { learnPasswords } from './password-learn.ts';
import { startSession } from './session.ts';
import { takeCharge } from './takeover.ts';

const life = new AbortController();
const words = orphanWords();
let session: ReturnType<typeof startSession> | null = null;

function orphaned(): void {
  life.abort();
  if (window === window.top) orphanNote(words);
}

/** Asked once: a page has one guard, whichever part of it is needed first. */
let isInCharge: boolean | null = null;
const takesCharge = (): boolean => (isInCharge ??= takeCharge(life, orphaned));

checkHost(life.signal, takesCharge);
learnPasswords(life.signal);
watchSite(life.signal, site => {
  if (!takesCharge()) return life.abort();
  session ??= startSession(life.signal, orphaned);
  session(site);
});
