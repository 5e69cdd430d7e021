import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutEvidence, withoutForms, withoutSentences } from '../../src/cli/leave-out.ts';

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

it('leaves what a policy is checked for as it is and takes out what is said of it', () => {
  const code = "const wrong = (entry: string): string | null => (entry === '' ? 'is empty' : entry.length > 9 ? `has more than ${9} signs` : 'is' in table ? 'fine' : null);";
  expect(withoutSentences(code, 'x.ts')).toBe("const wrong = (entry: string): string | null => (entry === '' ? 'no' : entry.length > 9 ? 'no' : 'is' in table ? 'fine' : null);");
});
