import { isMarked, type Finding } from '../core/model.ts';
import { applyDismissals, dismissals, withDismissal, type Dismissal } from '../store/dismissals.ts';
import type { Judged } from './judge.ts';

export interface Dismisser {
  /** The findings of a judged message without what the operator called harmless. The same list for the same message. */
  remaining(judged: Judged): readonly Finding[];
  dismiss(judged: Judged, findings: readonly Finding[]): void;
  /** The mark folds away; links stay guarded and the report stays as it was. */
  understand(judged: Judged, findings: readonly Finding[]): void;
  /** What of the remaining findings is still to be marked. */
  toMark(judged: Judged): readonly Finding[];
}

/** An alarm of the whole talk that this message raised by nothing but what is harmless is none. */
function withoutLoneAlarm(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const isAsked = ({ kind }: Finding): boolean => kind !== 'conversation';
  if (after === before || !before.filter(isAsked).some(isMarked) || after.filter(isAsked).some(isMarked)) return after;
  return after.map(finding => (isAsked(finding) ? finding : { ...finding, tier: 'note' }));
}

/** More messages than this are not remembered as harmless; the oldest would be marked again. */
const rememberedMessages = 500;

/**
 * What the operator called harmless: findings about a domain for this site from now on, all others for the one message. Where policy
 * does not let operators say so, nothing said before counts either.
 */
export function createDismisser(site: string, isAllowed: boolean, list: () => readonly Dismissal[]): Dismisser {
  const messages = new Set<string>();
  const understood = new Set<string>();
  const known = new WeakMap<readonly Finding[], readonly Finding[]>();
  const folded = new WeakMap<readonly Finding[], readonly Finding[]>();
  const forget = (judged: Judged): void => {
    for (const set of [messages, understood]) while (set.size > rememberedMessages) set.delete(set.values().next().value!);
    known.delete(judged.findings);
  };
  // Storage tells of them a moment later, and the next message may be there before.
  let before = list();
  let told: readonly Dismissal[] = [];
  const all = (): readonly Dismissal[] => {
    if (list() !== before) told = [];
    before = list();
    return [...before, ...told];
  };
  const keyOf = ({ conversation, message }: Judged, { type, reason }: Finding): string => `${conversation} ${message} ${type} ${reason}`;
  const remaining = (judged: Judged): readonly Finding[] => {
    const calm = known.get(judged.findings);
    if (calm !== undefined) return calm;
    const findings = applyDismissals(judged.findings, site, isAllowed ? all() : []).map(finding => (messages.has(keyOf(judged, finding)) ? { ...finding, tier: 'note' as const } : finding));
    const calmed = withoutLoneAlarm(judged.findings, findings);
    known.set(judged.findings, calmed);
    return calmed;
  };
  return {
    remaining,
    dismiss(judged, findings) {
      for (const finding of findings) {
        messages.add(keyOf(judged, finding));
        const domain = finding.evidence?.domain;
        if (domain === undefined) continue;
        const dismissal = { site, type: finding.type, domain, time: Date.now() };
        told = [...told, dismissal];
        void dismissals.update(known => withDismissal(known, dismissal));
      }
      forget(judged);
    },
    understand(judged, findings) {
      for (const finding of findings) understood.add(keyOf(judged, finding));
      forget(judged);
    },
    toMark(judged) {
      const findings = remaining(judged);
      const before = folded.get(findings);
      if (before !== undefined) return before;
      const marked = findings.some(finding => understood.has(keyOf(judged, finding))) ? findings.filter(finding => !understood.has(keyOf(judged, finding))) : findings;
      folded.set(findings, marked);
      return marked;
    },
  };
}
