import { isMarked, isSpan, type Finding } from '../core/model.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { isQuietHour } from '../policy/quiet-hours.ts';
import type { ReadMessage } from '../sites/site.ts';
import { decidedToday, type Calm } from '../store/calm.ts';
import { hash } from './hash.ts';
import type { Judged } from './judge.ts';

/** quiet: the sign without words, never announced; the card behind it is the same. */
export type Voice = 'full' | 'quiet';

export interface Heard {
  readonly voice: Voice;
  /** In how many earlier messages of the conversation all of it was found before. */
  readonly again: number;
}

/** Findings of one document that are remembered as said; the oldest would be said aloud again. */
const remembered = 2000;

/**
 * Keeps the tenth warning of a day as welcome as the first: what a conversation has shown before, a rule that was waved through often
 * enough today, and quiet hours make a mark quiet. The last two never touch a danger.
 */
export function createFatigue(site: string, policy: Pick<PolicyValues, 'calmAfter' | 'quietHours'>, calm: () => Calm, now: () => Date = () => new Date()) {
  const said = new Map<string, Set<string>>();
  return (judged: Judged, read: Pick<ReadMessage, 'text'>, findings: readonly Finding[]): Heard => {
    const marked = findings.filter(isMarked);
    const before = marked.map(finding => saidBefore(said, judged, keyOf(judged, read, finding)));
    const again = before.length === 0 ? 0 : Math.min(...before);
    if (again > 0) return { voice: 'quiet', again };
    if (marked.some(({ tier }) => tier === 'danger')) return { voice: 'full', again };
    const isCalm = policy.calmAfter > 0 && marked.length > 0 && marked.every(({ reason }) => decidedToday(calm(), site, reason, now()) >= policy.calmAfter);
    return { voice: isCalm || isQuietHour(policy.quietHours, now()) ? 'quiet' : 'full', again };
  };
}

/** What makes two findings of a conversation the same: rule and domain, and the very value where one was found. */
function keyOf({ conversation }: Judged, { text }: Pick<ReadMessage, 'text'>, finding: Finding): string {
  const value = finding.kind === 'data' && isSpan(finding) ? hash(text.text.slice(finding.start, finding.end)) : '';
  return `${conversation} ${finding.type} ${finding.reason} ${finding.evidence?.domain ?? ''} ${value}`;
}

function saidBefore(said: Map<string, Set<string>>, { message }: Judged, key: string): number {
  const messages = said.get(key) ?? new Set();
  const at = [...messages].indexOf(message);
  if (at >= 0) return at;
  // A few are enough to say "again"; counting on would be work for nothing.
  if (messages.size < 20) messages.add(message);
  said.set(key, messages);
  if (said.size > remembered) said.delete(said.keys().next().value!);
  return messages.size - 1;
}
