import { guessLanguage } from '../core/intents/language.ts';
import type { HappeningAction } from '../core/happening.ts';
import { isMarked, type Finding } from '../core/model.ts';
import { dataDetector } from '../core/data/detect.ts';
import { createEngine } from '../core/inspect.ts';
import { secretDetector } from '../core/secrets/detect.ts';
import { engineSettings } from '../policy/engine-settings.ts';
import type { Policy } from '../policy/resolve.ts';
import type { ReadMessage, Site } from '../sites/site.ts';
import type { Dismissal } from '../store/dismissals.ts';
import { guardAttachments } from './attachment-guard.ts';
import type { CardActions } from './card.ts';
import { shownComposers } from './composer-find.ts';
import { guardComposers } from './composer-guard.ts';
import { createDismisser } from './dismiss.ts';
import { createJudge, type Judged } from './judge.ts';
import { composerFor, insertReply } from './insert-reply.ts';
import { guardLinks } from './link-guard.ts';
import { createMarks } from './marks.ts';
import { createOverlay } from './overlay.ts';
import { createPanel } from './panel.ts';
import type { Reporter } from './report.ts';
import { watch } from './watch.ts';

export interface GuardOptions {
  readonly site: Site;
  readonly policy: Policy;
  /** What the operator called harmless so far, here or elsewhere. */
  readonly dismissed: () => readonly Dismissal[];
  readonly report: Reporter;
}

/** Guards one document under one policy until the signal ends. */
export function guard({ site, policy, dismissed, report }: GuardOptions, signal: AbortSignal): void {
  const engine = once(() => createEngine(engineSettings(policy, location.hostname || null)));
  // A paste is decided before it is seen: only what could be masked is looked for, which takes a third of the time.
  const dataEngine = once(() => createEngine(engineSettings(policy, location.hostname || null), [dataDetector, secretDetector]));
  const overlay = createOverlay(signal);
  const marks = createMarks(overlay, signal);
  const judge = createJudge(site, engine);
  const failed = new Set<string>();
  let messages = 0;

  const happened = (action: HappeningAction, findings: readonly Finding[], read: ReadMessage, of: Judged): void =>
    report.happened(action, findings, { site: site.id, speaker: read.speaker, of });
  const links = guardLinks(policy.values, overlay, signal, (action, findings) => report.happened(action, findings, { site: site.id, speaker: 'customer' }));
  const dismisser = createDismisser(site.id, dismissed);
  const actions = (element: Element, read: ReadMessage, judged: Judged, harmless: readonly Finding[]): CardActions => {
    const composer = read.speaker === 'customer' ? composerFor(site, element) : null;
    return {
      dismiss: policy.values.operatorMayDismiss
        ? () => {
            dismisser.dismiss(judged, harmless);
            happened('dismissed', harmless, read, judged);
            draw(element, read, judged, true);
          }
        : null,
      insertReply: composer === null ? null : reply => {
        happened('reply-inserted', harmless, read, judged);
        void insertReply(composer, reply);
      },
      language: replyLanguage(guessLanguage(read.text.text) ?? (document.documentElement.lang || 'en'), policy.values.languages),
      replies: policy.values.safeReplies,
      checklist: policy.values.stepUpChecklist,
    };
  };
  const draw = (element: Element, read: ReadMessage, judged: Judged, isNews: boolean): void => {
    const findings = dismisser.remaining(judged);
    if (isNews) {
      report.judged({ ...judged, findings }, read.speaker);
      const marked = findings.filter(isMarked);
      happened('shown', marked.filter(({ kind }) => kind !== 'conversation'), read, judged);
      happened('alarmed', marked.filter(({ kind }) => kind === 'conversation'), read, judged);
    }
    links.judged(read, findings);
    if (policy.values.showMarks) marks.show(element, read, findings, { isNews: judged.isNews, actions: harmless => actions(element, read, judged, harmless) });
  };

  const checkHealth = atMostEvery(healthPauseMs, () => {
    const composer = shownComposers(site, document).length > 0;
    report.health({ site: site.id, state: stateOf(site, messages, composer), messages, composer, failed: [...failed] });
  }, signal);

  const decided = (action: HappeningAction, findings: readonly Finding[]): void => report.happened(action, findings, { site: site.id, speaker: 'agent' });
  const sends = (): readonly Element[] => [...document.querySelectorAll(site.send.css)].slice(0, mostSends);
  // Before the composers: a paste of files is none of theirs until it was checked.
  guardAttachments({ site, dataEngine, policy: policy.values }, createPanel(overlay, signal, sends), signal);
  guardComposers({ site, engine, dataEngine, policy: policy.values, decided }, createPanel(overlay, signal, sends), signal);
  watch(site, signal, {
    seen(element, read, log) {
      const judged = judge(element, read, log);
      for (const failure of judged.failed) failed.add(failure.detector);
      if (judged.isNews) messages++;
      draw(element, read, judged, judged.isNews);
    },
    settled() {
      overlay.moved();
      checkHealth();
    },
  });
}

/** A note keeps clear of this many buttons that send. */
const mostSends = 20;

/** The talk's language where the team answers in it, else the team's first. */
const replyLanguage = (language: string, ours: readonly string[]): string => (ours.length === 0 || ours.includes(language) || ours.includes(language.split('-')[0]!) ? language : ours[0]!);

/** Looking for the composer makes the browser lay out the page: on a busy console that is done once in a while, not per message. */
const healthPauseMs = 800;

/** Runs `check` now, and then at most once per pause however often it is asked. */
function atMostEvery(pauseMs: number, check: () => void, signal: AbortSignal): () => void {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      last = performance.now();
      if (!signal.aborted) check();
    }, Math.max(0, last + pauseMs - performance.now()));
  };
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
