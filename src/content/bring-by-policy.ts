import type { PolicyValues } from '../policy/settings.ts';
import { after } from './after.ts';
import { addScript } from './bring-engine.ts';
import { bring, patienceMs, whenCome } from './scripts.ts';

/** Of this document, like an engine. */
let isHere = false;
let isMissed = false;
let waiting: Promise<unknown> | null = null;
let comes: () => void;
const came = new Promise<void>(resolve => void (comes = resolve));

/** True once what only some policies ask for is there: a script of its own, as most do not (`by-policy.ts`). */
export const isPolicyScriptHere = (): boolean => isHere;

/** True where it was waited for and has not come. */
export const isPolicyScriptMissed = (): boolean => isMissed;

/** Has it brought where policy asks for it. Answers what to wait for, which never fails and takes three seconds at most; null when there is nothing to. */
export function untilPolicyScript({ passwordHosts, consoleHosts, privacyScreen }: PolicyValues): Promise<unknown> | null {
  if (isHere || (passwordHosts.length + consoleHosts.length === 0 && privacyScreen === 'off')) return null;
  if (waiting === null) {
    whenCome('policy', handed => {
      addScript(handed);
      isHere = true;
      isMissed = false;
      comes();
    });
    waiting = Promise.race([came, after(patienceMs)]).then(() => void (isMissed = !isHere));
    void bring('policy');
  }
  return isHere || isMissed ? null : waiting;
}

/** Calls back as soon as it is there: at once where it is. */
export function withPolicyScript(then: () => void, signal: AbortSignal): void {
  if (isHere) then();
  else void came.then(() => signal.aborted || then());
}
