import { describe, expect, it } from 'vitest';
import { createFatigue } from '../../src/content/fatigue.ts';
import type { Judged } from '../../src/content/judge.ts';
import type { Finding, Tier } from '../../src/core/model.ts';
import { isQuietHour, minutesOf } from '../../src/policy/quiet-hours.ts';
import { isOlder } from '../../src/policy/version.ts';
import { decidedToday, withDecision, type Calm } from '../../src/store/calm.ts';

const at = (hour: number, minute = 0): Date => new Date(2026, 10, 25, hour, minute);
const none: Calm = { day: '', counts: {} };

describe('quiet hours', () => {
  it.each([
    ['12:00-13:30', 12, 0, true],
    ['12:00-13:30', 13, 30, false],
    ['22:00-06:00', 23, 59, true],
    ['22:00-06:00', 5, 59, true],
    ['22:00-06:00', 6, 0, false],
  ] as const)('%s at %i:%i: %s', (span, hour, minute, isQuiet) => expect(isQuietHour([span], at(hour, minute))).toBe(isQuiet));

  it.each(['25:00-26:00', '12-13', '12:60-13:00', ''])('do not take "%s" for a span', span => expect(minutesOf(span)).toBeNull());
});

describe('the voice of a mark', () => {
  const judged = (message: string, conversation = 'c'): Judged => ({ conversation, message, findings: [], failed: [], isNews: true, time: 0, turn: 1, language: null });
  const finding = (tier: Tier, more: Partial<Finding> = {}): Finding => ({ kind: 'intent', type: 'open-file', reason: 'open-file', tier, ...more });
  const read = (text = '') => ({ text: { text, range: () => null } });
  const policy = { calmAfter: 2, quietHours: [] };

  it('is quiet for what the conversation showed before, whatever the tier, and the first mark keeps its voice', () => {
    const hear = createFatigue('zendesk', policy, () => none);
    expect(hear(judged('1'), read(), [finding('danger')])).toEqual({ voice: 'full', again: 0 });
    expect(hear(judged('2'), read(), [finding('danger')])).toEqual({ voice: 'quiet', again: 1 });
    expect(hear(judged('1'), read(), [finding('danger')])).toEqual({ voice: 'full', again: 0 });
    expect(hear(judged('3', 'other'), read(), [finding('danger')]).voice).toBe('full');
  });

  it('is full again where something new comes along, or another value or domain', () => {
    const hear = createFatigue('zendesk', policy, () => none);
    const link = (domain: string): Finding => finding('caution', { kind: 'link', type: 'look-alike', reason: 'look-alike', evidence: { domain } });
    const number: Finding = { kind: 'data', type: 'phone', reason: 'phone', tier: 'caution', start: 0, end: 3 };
    hear(judged('1'), read('123'), [link('a.com'), number]);
    expect(hear(judged('2'), read('123'), [link('b.com')]).voice).toBe('full');
    expect(hear(judged('3'), read('456'), [number]).voice).toBe('full');
    expect(hear(judged('4'), read('123'), [number]).voice).toBe('quiet');
    expect(hear(judged('5'), read('123'), [number, finding('caution')]).voice).toBe('full');
  });

  it('is quiet for a rule that was waved through often enough today on this site, never for a danger', () => {
    let calm = withDecision(withDecision(none, 'zendesk', 'open-file', at(9)), 'zendesk', 'open-file', at(9));
    const voice = (site: string, tier: Tier, now = at(10)) => createFatigue(site, policy, () => calm, () => now)(judged('1'), read(), [finding(tier)]).voice;
    expect(voice('zendesk', 'caution')).toBe('quiet');
    expect(voice('zendesk', 'danger')).toBe('full');
    expect(voice('crisp', 'caution')).toBe('full');
    expect(voice('zendesk', 'caution', new Date(2026, 10, 26))).toBe('full');
    calm = withDecision(calm, 'zendesk', 'open-file', new Date(2026, 10, 26));
    expect(decidedToday(calm, 'zendesk', 'open-file', new Date(2026, 10, 26))).toBe(1);
  });

  it('is quiet in quiet hours, never for a danger', () => {
    const voice = (tier: Tier) => createFatigue('zendesk', { calmAfter: 0, quietHours: ['12:00-13:00'] }, () => none, () => at(12, 30))(judged('1'), read(), [finding(tier)]).voice;
    expect(voice('caution')).toBe('quiet');
    expect(voice('danger')).toBe('full');
  });
});

describe('versions', () => {
  it.each([['127.0.6533.1', '128', true], ['128.0', '128', false], ['0.9.1', '0.10', true], ['1', '0.9.9', false]] as const)('%s is older than %s: %s', (version, than, older) => expect(isOlder(version, than)).toBe(older));
});
