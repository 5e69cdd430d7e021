import { dataDetector } from '../core/data/detect.ts';
import { createEngine } from '../core/inspect.ts';
import { secretDetector } from '../core/secrets/detect.ts';
import { engineSettings } from '../policy/engine-settings.ts';
import type { Policy } from '../policy/resolve.ts';
import type { Site } from '../sites/site.ts';
import { shownComposers } from './composer-find.ts';
import { guardComposers } from './composer-guard.ts';
import { createJudge } from './judge.ts';
import { guardLinks } from './link-guard.ts';
import { createMarks } from './marks.ts';
import { createOverlay } from './overlay.ts';
import type { Reporter } from './report.ts';
import { watch } from './watch.ts';

/** Guards one document under one policy until the signal ends. */
export function guard(site: Site, policy: Policy, report: Reporter, signal: AbortSignal): void {
  const engine = once(() => createEngine(engineSettings(policy, location.hostname || null)));
  // A paste is decided before it is seen: only what could be masked is looked for, which takes a third of the time.
  const dataEngine = once(() => createEngine(engineSettings(policy, location.hostname || null), [dataDetector, secretDetector]));
  const overlay = createOverlay(signal);
  const marks = createMarks(overlay, signal);
  const judge = createJudge(site, engine);
  const failed = new Set<string>();
  const logs = new Set<string>();
  let messages = 0;

  const links = guardLinks(policy.values, overlay, signal);
  guardComposers({ site, engine, dataEngine, policy: policy.values }, overlay, signal);
  watch(site, signal, {
    seen(element, read, log) {
      const judged = judge(element, read, log);
      for (const failure of judged.failed) failed.add(failure.detector);
      logs.add(judged.conversation);
      if (judged.isNews) {
        messages++;
        report.judged(judged, read.speaker);
      }
      links.judged(read, judged.findings);
      marks.show(element, read, judged.findings, judged.isNews);
    },
    settled() {
      overlay.moved();
      const composer = shownComposers(site, document).length > 0;
      report.health({ site: site.id, state: stateOf(site, messages, composer), messages, composer, failed: [...failed] });
    },
  });
}

/** A log with words in it of which no message could be read, or a composer without any log: the console has changed. */
function stateOf(site: Site, messages: number, composer: boolean): 'watching' | 'empty' | 'blind' {
  if (messages > 0) return 'watching';
  if (document.readyState !== 'complete') return 'empty';
  const log = document.querySelector(site.log.css);
  const hasWords = (log?.textContent ?? '').trim().length > 40;
  return hasWords || (composer && log === null) ? 'blind' : 'empty';
}

function once<T>(create: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: create() }).value;
}
