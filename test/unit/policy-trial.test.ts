import { describe, expect, it } from 'vitest';
import { readPlainRow, readRow, type Row } from '../../src/core/transcript.ts';
import { keyStates } from '../../src/policy/key-states.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { secretNews } from '../../src/policy/secret-news.ts';
import { withoutSecrets } from '../../src/policy/settings.ts';
import { Trial } from '../../src/policy/trial.ts';

const rows: readonly Row[] = [
  { id: '1', speaker: 'agent', text: 'your card 4111 1111 1111 1111 is fine' },
  { id: '2', speaker: 'customer', text: 'my card is 4111 1111 1111 1111' },
  { id: '3', speaker: 'customer', text: 'see https://www.paypa1.com/signin', links: [{ href: 'https://www.paypa1.com/signin', text: 'https://www.paypa1.com/signin' }] },
  { id: '4', speaker: 'agent', text: 'Good morning, how can I help you?' },
];

function tried(managed: Readonly<Record<string, unknown>>) {
  const trial = new Trial(resolvePolicy({ managed }));
  for (const row of rows) trial.read(row);
  return trial.figures();
}

describe('trying a policy', () => {
  it('counts what is marked, masked in the operator’s own words, and stopped', () => {
    const { messages, markedMessages, failed, rules } = tried({});
    expect({ messages, markedMessages, failed }).toEqual({ messages: 4, markedMessages: 3, failed: 0 });
    const [card] = Object.entries(rules).filter(([rule]) => rule.startsWith('payment-card'));
    expect(card?.[1]).toEqual({ marked: 2, masked: 1, stopped: 1 });
    const links = Object.entries(rules).filter(([rule]) => !rule.startsWith('payment-card'));
    expect(links.map(([, counts]) => counts)).toEqual([{ marked: 1, masked: 0, stopped: 1 }]);
  });

  it('counts by what the policy does: observed, marked only, switched off', () => {
    const observed = Object.values(tried({ showMarks: false, maskOnPaste: 'off', holdSend: false, openDangerousLinks: 'allow' }).rules);
    expect(observed.every(({ marked, masked, stopped }) => marked + masked + stopped === 0)).toBe(true);
    const markOnly = Object.entries(tried({ markOnly: ['payment-card'] }).rules).find(([rule]) => rule.startsWith('payment-card'));
    expect(markOnly?.[1]).toEqual({ marked: 2, masked: 0, stopped: 0 });
    expect(tried({ guarding: false })).toEqual({ messages: 4, markedMessages: 0, failed: 0, rules: {} });
  });

  it('names a rule of the organisation’s own by its id', () => {
    const trial = new Trial(resolvePolicy({ managed: { customRules: [{ id: 'project', words: ['Bluebird'], tier: 'danger' }] } }));
    trial.read({ id: '1', speaker: 'agent', text: 'Bluebird starts soon' });
    expect(trial.figures().rules).toEqual({ 'custom/project': { marked: 1, masked: 1, stopped: 1 } });
  });
});

describe('the lines of a transcript', () => {
  it('may be plain', () => {
    expect(readPlainRow(' Customer : see https://acme.com: now', 3, 'talk 1')).toEqual({ id: '3', speaker: 'customer', text: 'see https://acme.com: now', conversation: 'talk 1' });
    expect(readPlainRow('somebody: hello', 1, 'c')).toBe('no-turn');
    expect(readPlainRow('agent', 1, 'c')).toBe('no-turn');
  });

  it('are named by what is wrong, without their words', () => {
    expect(readRow('{"id":"1","text":"x","files":["a"]}')).toBe('bad-files');
    expect(readRow('[]')).toBe('no-object');
  });
});

describe('what became of each key', () => {
  const managed = { maskOnPaste: 'ask', holdSend: 'x', ownDomains: ['acme.com', 'no domain'], operatorMayChange: ['maskOnPaste'], teleport: 1, reportToken: 4_111_111, reportSalt: 'short', reportSigningKey: 'a key of good length' };
  const copied = withoutSecrets(managed);
  const states = Object.fromEntries(keyStates(resolvePolicy({ managed: copied }), copied, secretNews(managed)).map(({ key, ...state }) => [key, state]));

  it('is recommended, refused with the reason, locked though a part is refused, standard, or unknown', () => {
    expect(states.maskOnPaste).toEqual({ isReceived: true, state: 'recommended', reasons: [] });
    expect(states.holdSend).toEqual({ isReceived: true, state: 'refused', reasons: ['must be true or false, not "x"'] });
    expect(states.ownDomains).toMatchObject({ isReceived: true, state: 'locked', reasons: [expect.stringContaining('entry 2')] });
    expect(states.guarding).toEqual({ isReceived: false, state: 'default', reasons: [] });
    expect(states.teleport).toMatchObject({ state: 'refused', reasons: ['is not a setting of this version'] });
  });

  it('names a refused secret without quoting it', () => {
    expect(states.reportSalt).toEqual({ isReceived: true, state: 'refused', reasons: ['must have 16 to 4096 characters'] });
    expect(states.reportToken).toEqual({ isReceived: true, state: 'refused', reasons: ['must be text'] });
    expect(states.reportSigningKey).toEqual({ isReceived: true, state: 'locked', reasons: [] });
    expect(JSON.stringify(secretNews(managed))).not.toMatch(/4111111|short|a key of/);
    expect(JSON.stringify(resolvePolicy({ managed }).problems)).not.toContain('4111111');
  });
});
