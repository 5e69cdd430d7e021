import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unreadSettings, withoutEvidence, withoutForms, withoutProblems, withoutUnread } from '../../src/cli/leave-out.ts';

it('leaves a selector as it is and takes out where and when it was seen', () => {
  const code = "const parts = { log: seen('.log, [data-x=\"(a, b)\"]', 'a video, minute 3', checked), send: seen(`.a ${likely}`, guess, '2026-01-01'), };\nread(seen);";
  expect(withoutEvidence(code, 'x.site.ts')).toBe("const parts = { log: seen('.log, [data-x=\"(a, b)\"]'), send: seen(`.a ${likely}`), };\nread(seen);");
});

it.each(readdirSync('src/sites').filter(name => name.endsWith('.site.ts')))('keeps every selector of %s', name => {
  const code = readFileSync(`src/sites/${name}`, 'utf8');
  const short = withoutEvidence(code, name);
  expect(short.match(/\bseen\(/g)?.length).toBe(code.match(/\bseen\(/g)?.length);
  expect(withoutEvidence(short, name)).toBe(short);
});

it('shortens what consoles get', () => {
  const code = readFileSync('src/sites/zendesk.site.ts', 'utf8');
  expect(withoutEvidence(code, 'zendesk.site.ts').length).toBeLessThan(code.length - 150);
});

it('leaves the reading of a setting as it is and takes out what its form shows', () => {
  const code = "export const flag = { control: { kind: 'flag' }, schema: { type: 'boolean', ...schema }, read: raw => raw === true };\nconst shown = ({ control, schema }) => [control, schema];";
  expect(withoutForms(code, 'x.ts')).toBe("export const flag = {   read: raw => raw === true };\nconst shown = ({ control, schema }) => [control, schema];");
});

it('takes the settings out of consoles that nothing in them reads, and no other', () => {
  const code = readFileSync('src/policy/settings.ts', 'utf8');
  const rowsOf = (text: string): readonly string[] => [...text.matchAll(/^ {2}(\w+): setting\(/gm)].map(([, name]) => name!);
  const rows = rowsOf(code);
  expect([...unreadSettings].filter(name => !rows.includes(name))).toEqual([]);
  expect(rowsOf(withoutUnread(code, 'settings.ts'))).toEqual(rows.filter(name => !unreadSettings.has(name)));
});

it('leaves the check of a value as it is and takes out the words for what is wrong', () => {
  const code = "const first = raw => (raw === 'is' ? null : `is not ${nameOf(raw)} is`); const second = raw => { if (raw) return bad('must be text'); problems.push(`entry ${raw} is odd`, ...more); return { message: 'has none' }; };";
  const short = "const first = raw => (raw === 'is' ? null : '!'); const second = raw => { if (raw) return bad('!'); problems.push('!', ...more); return { message: '!' }; };";
  expect(withoutProblems(code, 'x.ts')).toBe(short);
});

it('takes no word out of the policy that is more than a sentence for people', () => {
  const files = readdirSync('src/policy').filter(name => name.endsWith('.ts')).map(name => `src/policy/${name}`);
  const taken = [...files, 'src/core/data/custom-rules.ts', 'src/core/data/pattern-cost.ts'].flatMap(file => {
    const code = readFileSync(file, 'utf8');
    const left = withoutProblems(code, file).split("'!'");
    // What stands between two parts that are left is what was taken out.
    let at = 0;
    return left.slice(1).map((part, index) => {
      const from = code.indexOf(left[index]!, at) + left[index]!.length;
      at = code.indexOf(part.slice(0, 12), from);
      return code.slice(from, at);
    });
  });
  expect(taken.length).toBeGreaterThan(50);
  for (const words of taken) expect(words).toMatch(/^['`].* .*['`]$/s);
});
