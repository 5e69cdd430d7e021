import { describe, expect, it } from 'vitest';
import { readers } from '../../src/messaging/read.ts';

const finding = { kind: 'link', type: 'look-alike', tier: 'danger', reason: 'look-alike', evidence: { domain: 'paypa1.com', target: 'paypal.com' } };
const judged = { conversation: '1', message: 'm1', speaker: 'customer', time: 1, findings: [finding] };
const batch = { page: 'p', messages: [judged] };

describe('what the background takes from a page', () => {
  it('is a batch of findings without text', () => expect(readers['page/judged'](batch)).toEqual(batch));

  it.each([
    ['nothing', undefined],
    ['no page', { messages: [] }],
    ['a message without a speaker', { ...batch, messages: [{ ...judged, speaker: 'root' }] }],
    ['a time that is none', { ...batch, messages: [{ ...judged, time: Number.NaN }] }],
    ['an unknown kind', { ...batch, messages: [{ ...judged, findings: [{ ...finding, kind: 'script' }] }] }],
    ['a type as long as a message', { ...batch, messages: [{ ...judged, findings: [{ ...finding, type: 'x'.repeat(500) }] }] }],
    ['too many messages', { ...batch, messages: Array.from({ length: 1001 }, () => judged) }],
  ])('is not %s', (_name, raw) => expect(readers['page/judged'](raw)).toBeUndefined());

  it('drops what no finding has: text, offsets and unknown evidence never get further', () => {
    const sly = { ...finding, start: 3, text: 'my card is 4111', evidence: { ...finding.evidence, text: 'secret' } };
    expect(readers['page/judged']({ ...batch, messages: [{ ...judged, text: 'secret', findings: [sly] }] })).toEqual(batch);
  });

  it('cuts evidence to a length that holds a domain or a file name', () => {
    const long = { ...finding, evidence: { domain: 'x'.repeat(5000) } };
    const read = readers['page/judged']({ ...batch, messages: [{ ...judged, findings: [long] }] });
    expect(read?.messages[0]?.findings[0]?.evidence?.domain).toHaveLength(200);
  });

  it('is the name of a language, and no path', () => {
    expect(readers['page/reply']({ reply: 'secret' })).toEqual({ reply: 'secret' });
    for (const reply of ['../manifest', 'Secret', '', 'x'.repeat(21), 7]) expect(readers['page/reply']({ reply })).toBeUndefined();
    expect(readers['page/language']({ language: 'hi-Latn' })).toEqual({ language: 'hi-Latn' });
    for (const language of ['../manifest', 'de.json', '', 'x'.repeat(20), 7]) expect(readers['page/language']({ language })).toBeUndefined();
  });

  it('is the wish for the engine or for what it has for files, which says nothing more: where it goes is known of the sender', () => {
    expect(readers['page/scripts']({ scripts: ['guard', 'engine'], tab: 7, files: ['/picker.js'] })).toEqual({ scripts: ['guard', 'engine'] });
    expect(readers['page/scripts']({ scripts: ['engine', 'guard'] })).toEqual({ scripts: ['guard', 'engine'] });
    expect(readers['page/scripts']({ scripts: ['scrub'] })).toEqual({ scripts: ['scrub'] });
    for (const raw of [undefined, null, 'engine', 7, {}, { scripts: 'engine' }, { scripts: [] }, { scripts: ['picker'] }, { scripts: ['../engine'] }, { scripts: ['guard', 'picker'] }, { scripts: Array(100).fill('guard') }]) expect(readers['page/scripts'](raw)).toBeUndefined();
  });

  it('is health with a known state', () => {
    const health = { site: 'zendesk', state: 'watching', messages: 3, failed: ['links'] };
    expect(readers['page/health']({ page: 'p', health })).toEqual({ page: 'p', health });
    expect(readers['page/health']({ page: 'p', health: { ...health, state: 'hacked' } })).toBeUndefined();
    expect(readers['page/health']({ page: 'p', health: { ...health, confidence: 0.5 } })?.health.confidence).toBe(0.5);
    expect(readers['page/health']({ page: 'p', health: { ...health, confidence: '0.5' } })).toEqual({ page: 'p', health });
  });
});
