import { describe, expect, it } from 'vitest';
import { emptyTab, keptMessages, markedCount, withJudged, withoutPage, type JudgedMessage, type TabState } from '../../src/store/tab-state.ts';

const judged = (message: string, time: number, tiers: readonly ('note' | 'caution' | 'danger')[] = ['danger']): JudgedMessage => ({
  conversation: '1', message, speaker: 'customer', time, findings: tiers.map(tier => ({ kind: 'link', type: 'look-alike', tier, reason: 'look-alike' })),
});

describe('the state of a tab', () => {
  it('has the newest message first, whatever the order of arrival', () => {
    const state = [judged('b', 2), judged('a', 1), judged('c', 3)].reduce<TabState>((tab, message) => withJudged(tab, 'p', message), emptyTab);
    expect(state.messages.map(({ message }) => message)).toEqual(['c', 'b', 'a']);
  });

  it('replaces the findings of a message that was edited, and drops one that is innocent now', () => {
    const first = withJudged(emptyTab, 'p', judged('a', 1, ['danger', 'caution']));
    expect(markedCount(withJudged(first, 'p', judged('a', 2)))).toBe(1);
    expect(withJudged(first, 'p', judged('a', 2, [])).messages).toEqual([]);
  });

  it('counts what is marked, not notes', () => expect(markedCount(withJudged(emptyTab, 'p', judged('a', 1, ['note', 'caution'])))).toBe(1));

  it('keeps frames apart, and forgets one alone', () => {
    const both = withJudged(withJudged(emptyTab, 'p', judged('a', 1)), 'q', judged('a', 2));
    expect(both.messages).toHaveLength(2);
    expect(withoutPage(both, 'p').messages.map(({ page }) => page)).toEqual(['q']);
    expect(withoutPage(both, 'unknown')).toBe(both);
  });

  it('keeps a bounded number, dropping the oldest', () => {
    let state = emptyTab;
    for (let index = 0; index < keptMessages + 10; index++) state = withJudged(state, 'p', judged(`m${index}`, index));
    expect(state.messages).toHaveLength(keptMessages);
    expect(state.messages.at(-1)?.message).toBe('m10');
  });
});
