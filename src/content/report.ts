import type { Happening, HappeningAction } from '../core/happening.ts';
import type { Finding, Speaker } from '../core/model.ts';
import { send } from '../messaging/send.ts';
import { isAlive } from '../platform/native.ts';
import { randomId } from '../platform/random-id.ts';
import { keptMessages, type JudgedMessage, type PageHealth, type ShownFinding } from '../store/tab-state.ts';
import { hash } from './hash.ts';
import type { Judged } from './judge.ts';

/** Findings wait this many milliseconds for others, so that a long history is one message to the background. */
const gatherMs = 40;
/** A background that cannot be reached is tried again after twice as long each time, at most this many milliseconds. */
const slowestMs = 10_000;

export interface Reporter {
  /** The random id this document is known by. */
  readonly page: string;
  judged(judged: Judged, speaker: Speaker): void;
  health(health: PageHealth): void;
  /** Something happened to findings. With `of`, the message, the same thing about the same finding is one happening however often it is told. */
  happened(action: HappeningAction, findings: readonly Finding[], about: HappeningAbout): void;
}

export interface HappeningAbout {
  readonly site: string;
  readonly speaker: Speaker;
  readonly of?: Pick<Judged, 'conversation' | 'message' | 'time'>;
  readonly reasonCode?: string;
}

/** A page without a background keeps this many happenings at most; the oldest go uncounted. */
const keptHappenings = 1000;

/** Tells the background what was found, without a word of it. `orphaned` is called when the extension is gone. */
export function createReporter(page: string, signal: AbortSignal, orphaned: () => void): Reporter {
  const waiting = new Map<string, JudgedMessage>();
  const told = new Map<string, JudgedMessage>();
  const happenings: Happening[] = [];
  let health: PageHealth | null = null;
  let healthTold = '';
  let pause = gatherMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    timer = undefined;
    if (signal.aborted) return;
    const sent = (await tellHealth()) && (await tellJudged()) && (await tellHappenings());
    if (!sent && !isAlive()) return orphaned();
    pause = sent ? gatherMs : Math.min(pause * 2, slowestMs);
    if (!sent || waiting.size + happenings.length > 0) later();
  };
  const tellHealth = async (): Promise<boolean> => {
    const now = JSON.stringify(health);
    if (health === null || now === healthTold) return true;
    if (!(await send('page/health', { page, health }))) return false;
    healthTold = now;
    return true;
  };
  const tellJudged = async (): Promise<boolean> => {
    const batch = [...waiting].slice(0, keptMessages);
    if (batch.length === 0) return true;
    if (!(await send('page/judged', { page, messages: batch.map(([, message]) => message) }))) return false;
    for (const [key, message] of batch) {
      if (waiting.get(key) === message) waiting.delete(key);
      remember(told, key, message);
    }
    return true;
  };
  const tellHappenings = async (): Promise<boolean> => {
    const batch = happenings.slice(0, keptHappenings);
    if (batch.length === 0) return true;
    if (!(await send('page/happened', { page, happenings: batch }))) return false;
    for (const told of batch) happenings.splice(happenings.indexOf(told), 1);
    return true;
  };
  const later = (): void => {
    timer ??= setTimeout(() => void flush(), pause);
  };

  void send('page/started', { page });
  window.addEventListener('pagehide', () => {
    void tellHappenings();
    void send('page/left', { page });
  }, { signal });
  // The document was written anew, and another guard reads it.
  signal.addEventListener('abort', () => isAlive() && void send('page/left', { page }), { once: true });
  window.addEventListener('pageshow', event => {
    if (!event.persisted) return;
    // Back from the back-forward cache: the background was told that this document is gone.
    for (const [key, message] of told) if (!waiting.has(key)) waiting.set(key, message);
    healthTold = '';
    later();
  }, { signal });
  return {
    page,
    judged(judged, speaker) {
      const key = `${judged.conversation} ${judged.message}`;
      const { conversation, message, time } = judged;
      // A message that never had findings is nobody's business but the page's.
      if (judged.findings.length === 0 && !told.has(key) && !waiting.has(key)) return;
      waiting.set(key, { conversation, message, time, speaker, findings: judged.findings.map(withoutText) });
      later();
    },
    happened(action, findings, about) {
      for (const finding of findings) happenings.push(happeningOf(action, finding, about));
      happenings.splice(0, happenings.length - keptHappenings);
      if (findings.length > 0) later();
    },
    health(now) {
      health = now;
      later();
    },
  };
}

function remember(told: Map<string, JudgedMessage>, key: string, message: JudgedMessage): void {
  told.delete(key);
  if (message.findings.length > 0) told.set(key, message);
  if (told.size > keptMessages) told.delete(told.keys().next().value!);
}

function happeningOf(action: HappeningAction, { kind, type, scheme, tier, reason, evidence }: Finding, { site, speaker, of, reasonCode }: HappeningAbout): Happening {
  const id = of === undefined ? randomId() : hash([site, action, of.conversation, of.message, type, reason].join('\u0000'));
  const domain = evidence?.domain;
  const time = of?.time ?? Date.now();
  return { id, action, kind, type, tier, reason, speaker, site, time, ...(scheme !== undefined && { scheme }), ...(domain !== undefined && { domain }), ...(reasonCode !== undefined && { reasonCode }) };
}

const withoutText = ({ kind, type, scheme, tier, reason, evidence }: Finding): ShownFinding => ({
  kind,
  type,
  tier,
  reason,
  ...(scheme !== undefined && { scheme }),
  ...(evidence !== undefined && { evidence }),
});
