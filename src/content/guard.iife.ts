import { resolvePolicy, type Policy } from '../policy/resolve.ts';
import type { Site } from '../sites/site.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { isPolicyScriptHere, untilPolicyScript, withPolicyScript } from './bring-by-policy.ts';
import { untilStructure } from './bring-structure.ts';
import { composerOf } from './composer-find.ts';
import { watchSite } from './find-site.ts';
import type { Front } from './front.ts';
import { orphanNote, orphanWords, type OrphanWords } from './orphan-note.ts';
import { over } from './over.ts';
import { startSession } from './session.ts';
import { takeCharge } from './takeover.ts';
import { core } from './when-asked.ts';

/** Asked for when the page is idle, after this many milliseconds in any case: the first sentence that a document asks for is a long task of the browser. */
const wordsMs = 5000;
let words: OrphanWords | null = null;
if (window === window.top) requestIdleCallback(() => void (words = orphanWords()), { timeout: wordsMs });

/** A policy that is not there after this many milliseconds is done without: the defaults guard until it comes. */
const policyMs = 1000;

/** Guards this document once the policy is known, in a task of its own, and takes over from the front, which holds what would be held meanwhile. */
export function startGuard(front: Front): void {
  const asked = new AbortController();
  const signal = AbortSignal.any([front.life.signal, asked.signal]);
  const begin = (policy: Policy): void => {
    if (signal.aborted) return;
    asked.abort(over);
    const wait = untilPolicyScript(policy.values);
    if (wait === null) guardFrom(policy, front);
    else void wait.then(() => front.life.signal.aborted || guardFrom(policy, front));
  };
  void watchPolicy(policy => void setTimeout(begin, 0, policy), signal);
  setTimeout(() => begin(resolvePolicy({})), policyMs);
}

function guardFrom(policy: Policy, { life, typedIn, ready }: Front): void {
  let session: ReturnType<typeof startSession> | null = null;
  const orphaned = (): void => {
    life.abort(over);
    if (words !== null) orphanNote(words);
  };
  /** Asked once: a page has one guard, whichever part of it is needed first. */
  let isInCharge: boolean | null = null;
  const takesCharge = (): boolean => (isInCharge ??= takeCharge(life, orphaned));

  let shown: Site | null = null;
  const isComposer = (event: Event): boolean => shown !== null && composerOf(shown, event) !== null;
  const guardPasswords = (): void => core.guardPasswords()({ takesCharge, isComposer, typedIn: typedIn() }, life.signal);
  // Before the guard of a console, which hears what these leave.
  if (isPolicyScriptHere()) guardPasswords();
  else withPolicyScript(guardPasswords, life.signal);
  watchSite(life.signal, site => {
    shown = site;
    if (!takesCharge()) return life.abort(over);
    session ??= startSession(policy, life.signal, orphaned);
    session(site);
  });
  // Behind all that asked for the policy.
  void watchPolicy(({ values }) => {
    void untilPolicyScript(values);
    const wait = untilStructure();
    // What was held may be a send of a console that is yet to be found.
    if (wait === null) ready();
    else void wait.then(ready);
  }, life.signal);
}
