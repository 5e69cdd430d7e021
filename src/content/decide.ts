import type { HappeningAction } from '../core/happening.ts';
import type { Finding } from '../core/model.ts';
import type { Policy } from '../policy/resolve.ts';
import type { ReadMessage, Site } from '../sites/site.ts';
import { calm, withDecision } from '../store/calm.ts';
import type { CardActions } from './card.ts';
import type { Dismisser } from './dismiss.ts';
import { composerFor, insertReply } from './insert-reply.ts';
import type { Judged } from './judge.ts';
import type { Places } from './places.ts';
import { readyReply } from './replies.ts';

/** A message with findings, as it is shown now. */
export interface ShownMessage {
  readonly element: Element;
  readonly read: ReadMessage;
  readonly judged: Judged;
  readonly again: number;
}

interface Context {
  readonly site: Site;
  readonly policy: Policy;
  readonly dismisser: Dismisser;
  readonly places: Places;
  happened(action: HappeningAction, findings: readonly Finding[], shown: ShownMessage, reasonCode?: string): void;
  /** What is said of this page in the popup may be otherwise now. */
  checkHealth(): void;
  /** `isReported`: what the popup shows changes too. */
  drawAgain(shown: ShownMessage, isReported: boolean): void;
}

/** What the card of a message offers, and what comes of each choice. */
export function decisionsFor({ site, policy, dismisser, places, happened, checkHealth, drawAgain }: Context) {
  const settle = (findings: readonly Finding[]): void => {
    for (const reason of new Set(findings.map(finding => finding.reason))) void calm.update(before => withDecision(before, site.id, reason, new Date()));
  };
  return (shown: ShownMessage, findings: readonly Finding[]): CardActions => {
    const { element, read, judged, again } = shown;
    const composer = read.speaker === 'customer' ? composerFor(site, element) : null;
    return {
      understood() {
        dismisser.understand(judged, findings);
        happened('understood', findings, shown);
        settle(findings);
        drawAgain(shown, false);
      },
      dismiss: policy.values.operatorMayDismiss
        ? why => {
            dismisser.dismiss(judged, findings);
            happened('dismissed', findings, shown, why);
            settle(findings);
            drawAgain(shown, true);
          }
        : null,
      reportWrong: () => happened('reported-wrong', findings, shown),
      insertReply: composer === null ? null : reply => {
        happened('reply-inserted', findings, shown);
        void insertReply(composer, reply);
      },
      jump: turn => places.ofTurn(judged.conversation, turn),
      language: replyLanguage(judged.language ?? (document.documentElement.lang || 'en'), policy.values.languages),
      readyReply: (id, language) => readyReply(id, language, checkHealth),
      replies: policy.values.safeReplies,
      checklist: policy.values.stepUpChecklist,
      madeBy: finding => madeBy(policy, finding),
      again,
    };
  };
}

/** Whose rule it is, or who moved its tier; null where the built-in judgement stands. */
function madeBy({ values, origin }: Policy, { type, scheme }: Finding): 'managed' | 'operator' | null {
  const from = (key: 'customRules' | 'tiers' | 'ownBrands' | 'ownDomains'): 'managed' | 'operator' | null => {
    const by = origin[key];
    return by === 'default' ? null : by;
  };
  if (type === 'custom') return from('customRules');
  if (type === 'own-brand') return from('ownBrands') ?? from('ownDomains');
  return Object.hasOwn(values.tiers, type) || (scheme !== undefined && Object.hasOwn(values.tiers, `${type}/${scheme}`)) ? from('tiers') : null;
}

/** The talk's language where the team answers in it, else the team's first. */
const replyLanguage = (language: string, ours: readonly string[]): string => (ours.length === 0 || ours.includes(language) || ours.includes(language.split('-')[0]!) ? language : ours[0]!);
