import { watchSite } from './find-site.ts';
import { orphanNote, orphanWords } from './orphan-note.ts';
import { startSession } from './session.ts';
import { takeCharge } from './takeover.ts';

const life = new AbortController();
const words = orphanWords();
let session: ReturnType<typeof startSession> | null = null;

function orphaned(): void {
  life.abort();
  if (window === window.top) orphanNote(words);
}

watchSite(life.signal, site => {
  if (session === null && !takeCharge(life, orphaned)) return life.abort();
  session ??= startSession(life.signal, orphaned);
  session(site);
});
