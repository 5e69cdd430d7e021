import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const scan = (input: string, ...words: readonly string[]) => spawnSync(process.execPath, ['src/cli/bundled.mjs', 'src/cli/scan.ts', ...words], { input, encoding: 'utf8' });
const lines = (output: string) => output.trim().split('\n').map(line => JSON.parse(line));
const card = { id: '7', speaker: 'agent', text: 'card 4111 1111 1111 1111' };

describe('npm run scan', () => {
  it('answers each line in order, with findings and masked text', () => {
    const { stdout, status } = scan(`${JSON.stringify(card)}\n\n${JSON.stringify({ id: '8', speaker: 'customer', text: 'hello' })}\n`);
    const [first, second] = lines(stdout);
    expect(status).toBe(0);
    expect(first).toMatchObject({ id: '7', masked: 'card •••• •••• •••• 1111', findings: [{ kind: 'data', type: 'payment-card', tier: 'danger', start: 5, end: 24 }] });
    expect(second).toEqual({ id: '8', findings: [], masked: 'hello' });
  });

  it.each([
    ['not JSON', 'secret 4111\n', 'line 2: not JSON'],
    ['a line without id', '{"text":"x"}', 'line 2: "id" is missing'],
    ['a line without text', '{"id":"1"}', 'line 2: "text" is missing'],
    ['an unknown speaker', '{"id":"1","text":"x","speaker":"bot"}', 'line 2: "speaker" is neither customer nor agent'],
    ['links of another shape', '{"id":"1","text":"x","links":[7]}', 'line 2: "links" is not a list of {href, text}'],
  ])('stops at %s with exit 2, the line number, and what was written before', (_name, line, message) => {
    const { stdout, stderr, status } = scan(`${JSON.stringify(card)}\n${line}`);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('4111');
    expect(lines(stdout)).toHaveLength(1);
  });

  it('prints one line of statistics at the end', () => {
    const { stderr } = scan(`${JSON.stringify(card)}\n`, '--stats');
    expect(lines(stderr)[0]).toMatchObject({ messages: 1, chars: 24 });
    expect(Object.keys(lines(stderr)[0])).toEqual(['messages', 'chars', 'scanMs', 'p50Us', 'p99Us', 'maxUs']);
  });

  it('judges by a policy, names what it cannot use, and reads a file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
    writeFileSync(path.join(folder, 'policy.json'), JSON.stringify({ tiers: { 'payment-card': 'off' }, guarding: 'x' }));
    writeFileSync(path.join(folder, 'in.jsonl'), JSON.stringify(card));
    const { stdout, stderr, status } = scan('', '--policy', path.join(folder, 'policy.json'), path.join(folder, 'in.jsonl'));
    expect(status).toBe(0);
    expect(lines(stdout)[0].findings).toEqual([]);
    expect(stderr).toContain('policy: guarding: must be true or false');
    // The form that lies where the browser looks is a policy, too.
    expect(scan('', '--policy', 'docs/admin/chromium.json').stderr).toBe('');
  });

  it('explains itself, and refuses what it does not know', () => {
    expect(scan('', '--help').stdout).toContain('--policy FILE');
    expect(scan('', '--colour').stderr).toContain('unknown argument --colour');
    expect(scan('', '--policy', '/nowhere.json').stderr).toContain('cannot read the policy /nowhere.json');
  });

  it('reads rows of one conversation as one talk', () => {
    const turn = (id: string, speaker: string, text: string) => JSON.stringify({ id, conversation: 'c', speaker, text, links: [] });
    const { stdout } = scan([turn('1', 'agent', 'Please see https://help.acme-widgets.com/x'), turn('2', 'customer', 'you mean https://help.acme-widgets.com/x ?')].join('\n'));
    expect(lines(stdout)[1].findings.filter((finding: { tier: string }) => finding.tier !== 'note')).toEqual([]);
  });
});
