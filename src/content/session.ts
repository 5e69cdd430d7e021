import { randomId } from '../platform/random-id.ts';
import type { Policy } from '../policy/resolve.ts';
import type { Site } from '../sites/site.ts';
import { calm, type Calm } from '../store/calm.ts';
import { dismissals, type Dismissal } from '../store/dismissals.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { isPolicyScriptHere, withPolicyScript } from './bring-by-policy.ts';
import { isStructureMissed } from './bring-structure.ts';
import { guard } from './guard.ts';
import { listsKnown } from './link-lists.ts';
import { over } from './over.ts';
import { createReporter } from './report.ts';

/** Guards one document from now on: begins anew whenever the site or the policy turns out to be another. */
export function startSession(known: Policy, life: AbortSignal, orphaned: () => void): (site: Site | null) => void {
  const report = createReporter(randomId(), life, orphaned);
  let site: Site | null = null;
  // The policy last known; the real one follows when the browser has it.
  let policy = known;
  let dismissed: readonly Dismissal[] = [];
  let inForce = JSON.stringify(policy.values);
  let current = new AbortController();

  const begin = (): void => {
    if (life.aborted) return;
    current.abort(over);
    current = new AbortController();
    const state = policy.values.guarding ? 'empty' : 'off';
    if (site === null && state === 'empty' && isStructureMissed()) report.health({ site: 'generic', state: 'blind', messages: 0, failed: ['engine'] });
    else if (site === null || state === 'off') report.health({ site: site?.id ?? 'generic', state, messages: 0, failed: [] });
    else guard({ site, policy, dismissed: () => dismissed, calmed: () => calmed, report, ready }, AbortSignal.any([life, current.signal]));
  };
  let ready = listsKnown(life, () => {
    ready = Promise.resolve(true);
    begin();
  });
  if (!isPolicyScriptHere()) withPolicyScript(begin, life);
  let calmed: Calm = { day: '', counts: {} };
  const learnCalm = (now: Calm): void => void (calmed = now);
  void calm.get().then(learnCalm);
  calm.watch(learnCalm, life);
  const learnDismissed = (list: readonly Dismissal[]): void => void (dismissed = list);
  void dismissals.get().then(learnDismissed);
  dismissals.watch(learnDismissed, life);
  void watchPolicy(next => {
    const values = JSON.stringify(next.values);
    if (values === inForce) return;
    inForce = values;
    policy = next;
    begin();
  }, life);
  return next => {
    site = next;
    begin();
  };
}
