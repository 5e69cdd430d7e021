import { describe, expect, it } from 'vitest';
import { covered, withMode, withoutKey } from '../../src/pages/policy/draft.ts';
import { figuresCsv, sumOf } from '../../src/pages/policy/figures-file.ts';
import { figuresSvg } from '../../src/pages/policy/figures-picture.ts';
import { Lines } from '../../src/pages/policy/lines.ts';
import { tryTranscript, type TrialNews } from '../../src/pages/policy/try-transcript.ts';
import { forms } from '../../src/policy/forms/all-forms.ts';
import { readPolicyFile } from '../../src/policy/policy-file.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';

function cut(pieces: readonly string[]) {
  const lines = new Lines();
  return [...pieces.flatMap(piece => [...lines.add(piece)]), ...lines.end()].map(({ number, text }) => [number, text]);
}

describe('lines of a file', () => {
  it('are the same wherever the pieces end', () => {
    const text = 'one\r\ntwo\n\nfour\r\nfive';
    const whole = cut([text]);
    expect(whole).toEqual([[1, 'one'], [2, 'two'], [3, ''], [4, 'four'], [5, 'five']]);
    for (let at = 0; at <= text.length; at++) expect(cut([text.slice(0, at), text.slice(at)])).toEqual(whole);
    expect(cut([...text])).toEqual(whole);
  });

  it('are passed over where they are too long, also at the end, and the next one counts', () => {
    const long = 'x'.repeat(600_000);
    expect(cut([long, long, long, '\nafter\n'])).toEqual([[1, null], [2, 'after']]);
    expect(cut(['before\n', long, long])).toEqual([[1, 'before'], [2, null]]);
  });
});

describe('a transcript', () => {
  it('is read across letters that are torn apart, and a plain talk ends at an empty line', async () => {
    const news: TrialNews[] = [];
    await tryTranscript(new Blob(['customer: grüß Gott 🙂\nagent: hello\n\ncustomer: again\nnobody\n']), [resolvePolicy({}), resolvePolicy({ managed: { guarding: false } })], told => news.push(told));
    expect(news.at(-1)).toMatchObject({ isDone: true, badLines: 1, named: [{ line: 5, problem: 'no-turn' }] });
    expect(news.at(-1)!.trials.map(({ messages }) => messages)).toEqual([3, 3]);
  });
});

describe('a draft', () => {
  const policy = { maskOnPaste: 'ask', reportSalt: 'a salt of good length', operatorMayChange: ['maskOnPaste'] };

  it('comes back from the JSON forms, and from nothing else', () => {
    for (const name of ['chromium.json', 'firefox-policies.json', 'google-admin.json']) expect(readPolicyFile(forms[name]!(policy)), name).toEqual(policy);
    expect(readPolicyFile(JSON.stringify(policy))).toEqual(policy);
    for (const text of ['', '[]', '7', '{']) expect(readPolicyFile(text)).toBeNull();
  });

  it('loses the word about operators with the key, and covers secrets', () => {
    expect(withoutKey(policy, 'maskOnPaste')).toEqual({ reportSalt: policy.reportSalt });
    expect(withMode(policy, 'holdSend', true)).toMatchObject({ operatorMayChange: ['maskOnPaste', 'holdSend'] });
    expect(covered(policy)).not.toContain('good length');
  });
});

describe('figures', () => {
  const figures = { '2026-11-25': { '=cmd()': { shown: 2 }, 'a,"b"': { masked: 1 } }, '2026-11-24': { '=cmd()': { shown: 1, held: 1 } } };

  it('are a table that no spreadsheet takes for formulas', () => {
    const [head, ...rows] = figuresCsv(figures).split('\r\n');
    expect(head).toMatch(/^day,rule,shown,alarmed,/);
    expect(rows).toEqual([expect.stringMatching(/^2026-11-24,'=cmd\(\),1,/), expect.stringMatching(/^2026-11-25,'=cmd\(\),2,/), expect.stringMatching(/^2026-11-25,"a,""b""",0,/), '']);
  });

  it('are summed over days, and drawn without trusting a name', () => {
    const sums = sumOf(figures, Object.keys(figures));
    expect(sums).toEqual([['=cmd()', { shown: 3, held: 1 }], ['a,"b"', { masked: 1 }]]);
    const { svg } = figuresSvg({ title: '<b>', rows: [{ name: '<script>', counts: { shown: 1 } }], series: [{ action: 'shown', name: 'Shown', colour: '#000000' }] });
    expect(svg).not.toMatch(/<b>|<script>/);
  });
});
