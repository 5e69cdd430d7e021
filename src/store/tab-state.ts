import type { Evidence, FindingKind, Speaker, Tier } from '../core/model.ts';

/** A finding as the popup shows it: without offsets and without a word of the conversation. */
export interface ShownFinding {
  readonly kind: FindingKind;
  readonly type: string;
  readonly scheme?: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly evidence?: Evidence;
}

/** The findings of one message. `message` and `conversation` are ids of our own making, unique in the page. */
export interface JudgedMessage {
  readonly conversation: string;
  readonly message: string;
  readonly speaker: Speaker;
  /** Milliseconds since 1970 when it was judged. */
  readonly time: number;
  readonly findings: readonly ShownFinding[];
}

/** What the guard sees of one document. */
export interface PageHealth {
  readonly site: string;
  /** watching: it reads messages; empty: nothing to read yet; off: guarding is switched off; blind: it looks like a console but nothing can be read. */
  readonly state: 'watching' | 'empty' | 'off' | 'blind';
  readonly messages: number;
  /** Of a console found by structure: what speaks for it from 0 to 1; 0 where only a composer was found. */
  readonly confidence?: number | undefined;
  /** Detectors that failed, by name; `composer` where the box to write in is not known; `sends` where something went out of it unseen; and `frames` where a message shows one that cannot be read. */
  readonly failed: readonly string[];
}

export interface TabState {
  /** By page id: one guarded document each, the top one or one in a frame. */
  readonly pages: Readonly<Record<string, PageHealth>>;
  /** Messages with findings, newest first. */
  readonly messages: readonly (JudgedMessage & { readonly page: string })[];
}

/** More than this many messages with findings are not kept for a tab: the oldest go. */
export const keptMessages = 500;

export const emptyTab: TabState = { pages: {}, messages: [] };

/** The tab with one message's findings replaced by what was judged last. */
export function withJudged(state: TabState, page: string, judged: JudgedMessage): TabState {
  const others = state.messages.filter(entry => !(entry.page === page && entry.conversation === judged.conversation && entry.message === judged.message));
  if (judged.findings.length === 0) return others.length === state.messages.length ? state : { ...state, messages: others };
  const messages = [{ ...judged, page }, ...others].sort((a, b) => b.time - a.time).slice(0, keptMessages);
  return { ...state, messages };
}

/** The tab without one document. */
export function withoutPage(state: TabState, page: string): TabState {
  if (!(page in state.pages) && !state.messages.some(message => message.page === page)) return state;
  const { [page]: _gone, ...pages } = state.pages;
  return { pages, messages: state.messages.filter(message => message.page !== page) };
}

/** How many findings are worth the operator's eye. */
export const markedCount = (state: TabState): number =>
  state.messages.reduce((sum, message) => sum + message.findings.filter(finding => finding.tier !== 'note').length, 0);

export const worstTier = (state: TabState): Tier | null => {
  const tiers = new Set(state.messages.flatMap(message => message.findings.map(finding => finding.tier)));
  return tiers.has('danger') ? 'danger' : tiers.has('caution') ? 'caution' : tiers.has('note') ? 'note' : null;
};
