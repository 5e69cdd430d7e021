import { resolvePolicy, type Policy } from '../policy/resolve.ts';
import { siteAt } from '../sites/all-sites.ts';
import { dismissals, type Dismissal } from '../store/dismissals.ts';
import { watchPolicy } from '../store/policy-in-force.ts';
import { t } from '../wording/words.ts';
import { guardedAddress } from './address.ts';
import { guard } from './guard.ts';
import { orphanNote } from './orphan-note.ts';
import { createReporter } from './report.ts';
import { takeCharge } from './takeover.ts';
import { whenThere } from './when-there.ts';

const life = new AbortController();
const words = { text: t('orphan_text'), reload: t('orphan_reload'), later: t('orphan_later') };

whenThere(() => {
  const address = guardedAddress();
  return address === null ? null : siteAt(address);
}, life.signal, site => {
  const orphaned = (): void => (life.abort(), window === window.top ? orphanNote(words) : undefined);
  if (!takeCharge(life, orphaned)) return;
  const report = createReporter(crypto.randomUUID(), life.signal, orphaned);
  let current = new AbortController();
  let inForce = '';
  let dismissed: readonly Dismissal[] = [];
  const apply = (policy: Policy): void => {
    const now = JSON.stringify(policy.values);
    if (now === inForce || life.signal.aborted) return;
    inForce = now;
    current.abort();
    current = new AbortController();
    if (policy.values.guarding) guard({ site, policy, dismissed: () => dismissed, report }, AbortSignal.any([life.signal, current.signal]));
    else report.health({ site: site.id, state: 'off', messages: 0, composer: false, failed: [] });
  };
  // The defaults guard the first milliseconds; the policy last known follows, and the real one when the browser has it.
  apply(resolvePolicy({}));
  void dismissals.get().then(list => void (dismissed = list));
  dismissals.watch(list => void (dismissed = list), life.signal);
  void watchPolicy(apply, life.signal);
});
