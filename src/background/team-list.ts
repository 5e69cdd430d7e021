import { browser } from '../platform/browser.ts';
import { readTeamList } from '../policy/read-team-list.ts';
import type { TeamList } from '../policy/team-list.ts';
import { teamList } from '../store/team-list.ts';
import { organisation } from './managed-values.ts';

const alarmName = 'team-list';
const everyMinutes = 60;
/** The worker starts many times an hour; the list is asked for once. */
const leastPauseMs = 50 * 60_000;
const answerWithinMs = 20_000;
/** In bytes: 5,000 indicators with a remark each. */
const longest = 1_000_000;

/**
 * Keeps the list of confirmed lures at the address that policy names: asked for when the address arrives, and once an hour. A list that
 * cannot be read leaves the one last known in force. Call at top level: the alarm wakes the worker.
 */
export function keepTeamList(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void refresh();
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void refresh();
  });
  void refresh();
}

let running: Promise<void> = Promise.resolve();

/** One after the other: a policy that changes while a list is on its way is looked at afterwards. */
function refresh(): Promise<void> {
  running = running.then(look).catch(() => undefined); // Storage that cannot be written: the next alarm tries again.
  return running;
}

async function look(): Promise<void> {
  const { teamListUrl: url, teamKey } = await organisation();
  const known = await teamList.get();
  if (url === '') {
    await browser.alarms.clear(alarmName);
    if (known.url !== '') await teamList.remove();
    return;
  }
  // Ten thousand browsers that start at nine do not all ask again at ten.
  if ((await browser.alarms.get(alarmName)) === undefined) await browser.alarms.create(alarmName, { delayInMinutes: everyMinutes * (0.5 + Math.random() / 2), periodInMinutes: everyMinutes });
  const triedAt = Date.now();
  if (teamKey === '') {
    if (known.url !== url || known.triedAt !== 0) await teamList.set({ url, indicators: [], problems: ['has no effect without teamKey'], triedAt: 0 });
    return;
  }
  const isDue = known.url !== url || Math.abs(triedAt - known.triedAt) >= leastPauseMs; // Either way: clocks are set back.
  if (isDue) await teamList.set({ ...(await read(url, known.url === url ? known.indicators : [])), triedAt });
}

async function read(url: string, before: readonly string[]): Promise<Omit<TeamList, 'triedAt'>> {
  const answer = await ask(url);
  if (typeof answer === 'string') {
    const list = readTeamList(answer);
    return list === null ? { url, indicators: before, problems: ['what lies at the address is no list of indicators'] } : { url, ...list };
  }
  return { url, indicators: before, problems: [answer.problem] };
}

async function ask(url: string): Promise<string | { readonly problem: string }> {
  try {
    const answer = await fetch(url, { cache: 'no-cache', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(answerWithinMs) });
    if (!answer.ok) return { problem: `the address answers ${answer.status}` };
    return (await textOf(answer)) ?? { problem: `the list is larger than ${longest} bytes` };
  } catch {
    // No network, no answer in time, a redirect, or a server that does not allow our origin: the browser does not say which.
    return { problem: 'the address does not answer, redirects, or does not allow the extension’s origin (CORS)' };
  }
}

/** The text of an answer; null, and no more is read, when it is longer than any list. */
async function textOf(answer: Response): Promise<string | null> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > longest) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
