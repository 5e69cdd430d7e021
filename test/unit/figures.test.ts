import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/happening.ts';
import { readers } from '../../src/messaging/read.ts';
import { dayOf, withHappenings } from '../../src/store/figures.ts';

const happening: Happening = { id: 'a', action: 'shown', kind: 'link', type: 'look-alike', tier: 'danger', reason: 'look-alike', speaker: 'customer', site: 'zendesk', time: Date.UTC(2026, 10, 25, 12), domain: 'paypa1.com' };
const day = dayOf(happening.time);

describe('the day figures', () => {
  it('count each action per day and rule', () => {
    const once = withHappenings({}, [happening, { ...happening, action: 'dismissed' }]);
    const twice = withHappenings(once, [happening, { ...happening, reason: 'look-alike-own' }]);
    expect(twice).toEqual({ [day]: { 'look-alike': { shown: 2, dismissed: 1 }, 'look-alike/look-alike-own': { shown: 1 } } });
  });

  it('change nothing when nothing happened', () => {
    const before = {};
    expect(withHappenings(before, [])).toBe(before);
  });

  it('are kept for a quarter of a year, in bounded space', () => {
    const daily = Array.from({ length: 200 }, (_, index) => ({ ...happening, time: happening.time + index * 86_400_000 }));
    expect(Object.keys(withHappenings({}, daily))).toHaveLength(92);
    const invented = Array.from({ length: 1000 }, (_, index) => ({ ...happening, reason: `r${index}` }));
    expect(Object.keys(withHappenings({}, invented)[day]!)).toHaveLength(400);
  });
});

describe('what the background takes from a page of happenings', () => {
  const batch = { page: 'p', happenings: [happening] };
  it('is what the protocol says, without anything else', () => {
    expect(readers['page/happened']({ ...batch, happenings: [{ ...happening, text: 'my card is 4111', evidence: { detail: 'x' } }] })).toEqual(batch);
  });
  it.each([
    ['an unknown action', { ...happening, action: 'sent' }],
    ['a tier that is none', { ...happening, tier: 'fatal' }],
    ['no id', { ...happening, id: undefined }],
    ['a time that is none', { ...happening, time: Number.POSITIVE_INFINITY }],
  ])('is not %s', (_name, raw) => expect(readers['page/happened']({ ...batch, happenings: [raw] })).toBeUndefined());
  it('drops a domain that is too long for one', () => {
    expect(readers['page/happened']({ ...batch, happenings: [{ ...happening, domain: 'x'.repeat(5000) }] })?.happenings[0]).not.toHaveProperty('domain');
  });
});
