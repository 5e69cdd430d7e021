import type { DetectorFactory } from '../core/detector.ts';
import type { Engine } from '../core/engine.ts';
import type { HappeningAction } from '../core/happening.ts';
import { isMarked, type Finding } from '../core/model.ts';
import { engineSettings } from '../policy/engine-settings.ts';
import type { Policy } from '../policy/resolve.ts';
import { closestComposed } from '../sites/composed.ts';
import type { ReadMessage, Site } from '../sites/site.ts';
import { obey } from '../messaging/orders.ts';
import type { Calm } from '../store/calm.ts';
import type { Dismissal } from '../store/dismissals.ts';
import { guardAttachments } from './attachment-guard.ts';
import { createBlindNote } from './blind-note.ts';
import { bringEngine, isEngineHere, isEngineMissed, noEngine, untilEngine, withEngine } from './bring-engine.ts';
import { isPolicyScriptHere, isPolicyScriptMissed } from './bring-by-policy.ts';
import { isStructureMissed } from './bring-structure.ts';
import { createChecks } from './checks.ts';
import { anyComposer, isAnsweredElsewhere } from './composer-find.ts';
import { allIn, anchorOf, documentsBelow, hasLog, isOurs, isShown } from './composer-frames.ts';
import { guardComposers } from './composer-guard.ts';
import { comparable } from './composer-text.ts';
import { decisionsFor, type ShownMessage } from './decide.ts';
import { createDismisser } from './dismiss.ts';
import { createFatigue } from './fatigue.ts';
import { createJudge, type Judged } from './judge.ts';
import { expectLanguages, isLanguageMissed, languagesOf } from './languages.ts';
import { guardLinks } from './link-guard.ts';
import { createMarks } from './marks.ts';
import { orderIn, type Order } from './message-order.ts';
import { createOverlay } from './overlay.ts';
import { createOutgoing } from './outgoing.ts';
import { createPanel } from './panel.ts';
import { createPlaces } from './places.ts';
import { isReplyMissed } from './replies.ts';
import type { Reporter } from './report.ts';
import { lookFirst, runParts, warmUp } from './warm-up.ts';
import { watch } from './watch.ts';
import { core } from './when-asked.ts';
import { hasWords, wordsAround } from './words-around.ts';

export interface GuardOptions {
  readonly site: Site;
  readonly policy: Policy;
  /** What the operator called harmless so far, here or elsewhere. */
  readonly dismissed: () => readonly Dismissal[];
  /** What was waved through today. */
  readonly calmed: () => Calm;
  readonly report: Reporter;
  /** Messages are judged from then on, what the operator writes and pastes before. False: without the lists that links are judged by. */
  readonly ready: Promise<boolean>;
}

/** Guards one document under one policy until the signal ends. */
export function guard({ site, policy, dismissed, calmed, report, ready }: GuardOptions, signal: AbortSignal): void {
  const engineWith = (...parts: readonly DetectorFactory[]): Engine => core.engineOf()(engineSettings(policy, location.hostname || null), parts);
  const engine = whenHere(() => engineWith(core.data(), core.secrets(), core.links(), core.files(), core.intents()));
  // A paste is decided before it is seen: only what could be masked is looked for, which takes a third of the time.
  const dataEngine = whenHere(() => engineWith(core.data(), core.secrets()));
  const overlay = createOverlay(signal);
  const marks = createMarks(overlay, signal, () => order);
  const judge = createJudge(site, engine, watchScrolling(signal), () => order);
  const failed = new Set<string>();
  const outgoing = createOutgoing();
  /** Whether the last message out of a composer was seen to be sent. */
  let isSendSeen = true;
  /** The conversation that the last messages came in. A whole one that opens is none of what is written now. */
  let current = '';
  let coming = '';
  let messages = 0;
  /** As long as the composer shows it. */
  let order: Order = 'down';
  /** Frames in messages that may not be looked into. */
  const closed = new Set<HTMLIFrameElement>();
  /** So many checks in a row knew no composer though there is a box. */
  let missing = 0;

  const screen = policy.values.privacyScreen !== 'off' && isPolicyScriptHere() ? core.createPrivacyScreen()(policy.values.privacyScreen, signal) : null;
  const places = createPlaces(overlay, signal);
  const hear = createFatigue(site.id, policy.values, calmed);
  const links = guardLinks(site, policy.values, overlay, signal, (action, findings) => report.happened(action, findings, { site: site.id, speaker: 'customer' }));
  const dismisser = createDismisser(site.id, policy.values.operatorMayDismiss, dismissed);
  const happened = (action: HappeningAction, findings: readonly Finding[], { read, judged }: ShownMessage, reasonCode?: string): void =>
    report.happened(action, findings, { site: site.id, speaker: read.speaker, of: judged, ...(reasonCode !== undefined && { reasonCode }) });
  const decisions = decisionsFor({ site, policy, dismisser, places, happened, checkHealth: () => checkHealth(), drawAgain: ({ element, read, judged }, isReported) => draw(element, read, judged, isReported) });
  const draw = (element: Element, read: ReadMessage, judged: Judged, isReported: boolean): void => {
    const findings = dismisser.remaining(judged);
    const toMark = dismisser.toMark(judged);
    const { voice, again } = hear(judged, read, toMark);
    const shown = { element, read, judged, again };
    if (isReported) {
      report.judged({ ...judged, findings }, read.speaker);
      const marked = findings.filter(isMarked);
      happened('shown', marked.filter(({ kind }) => kind !== 'conversation'), shown);
      happened('alarmed', marked.filter(({ kind }) => kind === 'conversation'), shown);
    }
    places.at(judged, element);
    screen?.show(element, read, judged.findings);
    links.judged(read, findings);
    if (policy.values.showMarks) marks.show(element, read, toMark, { isNews: judged.isNews, voice, actions: marked => decisions(shown, marked) });
  };

  const sayBlind = createBlindNote(overlay);
  /** What has not come leaves messages unread. */
  const isMissed = (): boolean => isEngineMissed() || (site.readIn !== undefined && isStructureMissed());
  const waits = (text: string, isUrgent = false): Promise<unknown> | null => (isEngineHere() ? languagesOf(text, isUrgent, checkHealth) : comparable(text) === '' ? null : untilEngine());
  const getReady = once(() => withEngine(() => warmUp(dataEngine, engine, () => expectLanguages([...navigator.languages, ...policy.values.languages], checkHealth), signal), signal));
  // A part of the page around it is that page's to look after, and what stands in a frame with a conversation of its own is that frame's.
  const isOwn = ({ ownerDocument }: HTMLElement): boolean => ownerDocument === document || !hasLog(site, ownerDocument);
  const look = () => {
    const log = shownLog(site);
    const isWhole = isOurs(site, { target: document });
    const composer = isWhole ? anyComposer(site, log, isOwn) : undefined;
    if (log && composer) order = orderIn(log, site.message.css, anchorOf(composer));
    return { log, isWhole, composer };
  };
  const checkHealth = atMostEvery(healthPauseMs, () => {
    const { log, isWhole, composer } = look();
    // A log of which nothing was read yet is none that cannot be read.
    const state = isMissed() ? 'blind' : messages === 0 && isReading() ? 'empty' : stateOf(site, log, messages, composer);
    const isMissing = state === 'watching' && isWhole && log !== undefined && composer === undefined && isAnsweredElsewhere(site, log, isOwn);
    missing = isMissing ? missing + 1 : 0;
    // What was found by structure is soon found again.
    const isUnguarded = missing > (site.isUnknown ? mostMissing : 0);
    if (isMissing && !isUnguarded) checkHealth();
    const parts = { engine: isMissed(), languages: isLanguageMissed(), replies: isReplyMissed(), policy: isPolicyScriptMissed(), composer: isUnguarded, sends: policy.values.holdSend && !isSendSeen, frames: hasWordsIn(closed) };
    report.health({ site: site.id, state, messages, confidence: site.confidence, failed: [...failed, ...Object.keys(parts).filter(part => parts[part as keyof typeof parts])] });
    sayBlind(isMissed() ? 'engine_note' : state === 'blind' ? 'blind_note' : isUnguarded ? 'composer_note' : parts.sends ? 'sends_note' : parts.frames ? 'frames_note' : null);
    if (composer !== undefined) getReady();
    lookAtIdle();
  }, signal);

  bringEngine(checkHealth, signal);
  const check = createChecks({ site, engine, ready: async () => (await untilEngine(), ready), waits, panel: createPanel(overlay, signal) }, signal);
  obey({
    'guard/check': ({ what }) => check(what),
    'guard/jump': ({ page, conversation, message }) => page === report.page && did(places.ofMessage(conversation, message)),
    'guard/key': ({ key }) => document.hasFocus() && (key === 'next-mark' ? marks.next() : marks.understand()),
  }, signal);
  const decided = (action: HappeningAction, findings: readonly Finding[], reasonCode?: string): void =>
    report.happened(action, findings, { site: site.id, speaker: 'agent', ...(reasonCode !== undefined && { reasonCode }) });
  // A message that is edited in its place has buttons of its own.
  const sends = (anchor: Element): readonly Element[] => [...[document, ...documentsBelow(site, document)].flatMap(part => allIn(site, part, site.send.css)).map(anchorOf), ...(closestComposed(anchor, site.message.css)?.querySelectorAll('button') ?? [])].slice(0, mostSends);
  // Before the composers: a paste of files is none of theirs until it was checked.
  guardAttachments({ site, dataEngine, policy: policy.values }, createPanel(overlay, signal, sends), signal);
  const engineFor = (told: () => void): (() => Engine) => {
    withEngine(told, signal);
    return policy.values.passwordHosts.length > 0 && isPolicyScriptHere() ? core.knowPasswords()(engine, site, signal, told) : engine;
  };
  const lookAtIdle = guardComposers({ site, engineFor, dataEngine, waits, policy: policy.values, decided, outgoing, getReady }, createPanel(overlay, signal, sends), signal);
  const isReading = watch(site, signal, {
    async prepared() {
      await new Promise<void>(resolve => withEngine(resolve, signal));
      await runParts();
      if (!(await ready)) failed.add('links');
      await lookFirst(engine);
      look();
    },
    order: () => order,
    waits: read => waits(read.text.text),
    seen(element, read, log) {
      const judged = judge(element, read, log);
      for (const failure of judged.failed) failed.add(failure.detector);
      if (judged.isNews) messages++;
      // The same talk may be open in another tab, where the focus is when something is sent there.
      if (judged.isNews && judged.turn !== null && judged.conversation === current && document.hasFocus()) isSendSeen = outgoing.wasSeen(read.text.text) ?? isSendSeen;
      coming = judged.conversation;
      for (const frame of allIn<HTMLIFrameElement>(site, element, 'iframe')) if (frame.contentDocument === null) closed.add(frame);
      draw(element, read, judged, judged.isNews);
    },
    settled() {
      current = coming;
      overlay.moved();
      checkHealth();
    },
  });
}

/** Lower frames have no words: they tell a sender that a mail was opened. */
const leastHeight = 20;

/** Whether a frame that may hold words is shown; what is in no document any more is forgotten. */
function hasWordsIn(frames: Set<HTMLIFrameElement>): boolean {
  for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
  return [...frames].some(frame => frame.clientHeight > leastHeight && isShown(frame));
}

/** Content follows the scrolling of a list within this many milliseconds. */
const scrollMs = 500;

function watchScrolling(signal: AbortSignal): () => boolean {
  let last = -Infinity;
  window.addEventListener('scroll', () => void (last = performance.now()), { capture: true, passive: true, signal });
  return () => performance.now() - last < scrollMs;
}

function did(way: (() => void) | null): boolean {
  way?.();
  return way !== null;
}

/** A note keeps clear of this many buttons that send. */
const mostSends = 20;

/** A console is looked for again by its structure within so many checks. */
const mostMissing = 6;

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

/** Of logs that are all mounted one that is seen, with messages if any has: in another nobody may have written yet. */
function shownLog(site: Site): Element | undefined {
  const logs = allIn(site, document, site.log.css);
  const shown = logs.filter(isShown);
  return shown.find(log => hasMessage(site, log)) ?? shown[0] ?? logs[0];
}

/** Shadow roots are looked into only where there is none outside of them. */
const hasMessage = (site: Site, log: Element): boolean => log.querySelector(site.message.css) !== null || allIn(site, log, site.message.css).length > 0;

/**
 * A log with words in it of which no message could be read, or a composer without any log: the console has changed. But a page where a
 * conversation is only to begin has none yet, and found by structure there is none before anybody wrote: only words where it should be tell.
 */
function stateOf(site: Site, log: Element | undefined, messages: number, composer: HTMLElement | undefined): 'watching' | 'empty' | 'blind' {
  // A conversation that can be read says nothing of the next one.
  const isRead = site.readIn !== undefined || log === undefined || hasMessage(site, log);
  if (messages > 0 && isRead) return 'watching';
  if (document.readyState !== 'complete' || site.confidence === 0) return 'empty';
  const isUnread = log !== undefined && hasWords(log, site.system?.css);
  const isMissed = composer !== undefined && log === undefined && wordsAround(anchorOf(composer));
  return isUnread || isMissed ? 'blind' : messages > 0 ? 'watching' : 'empty';
}

/** An engine, made when it is first asked for once its parts are there. */
function whenHere(create: () => Engine): () => Engine {
  const made = once(create);
  return () => (isEngineHere() ? made() : noEngine);
}

function once<T>(create: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: create() }).value;
}
