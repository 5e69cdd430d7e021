import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { playByItself } from '../../src/cli/demo-play.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the first command of the README plays a talk by itself, in light and dark, and tells what was marked and masked', async () => {
  let told = '';
  await playByItself(folder, text => void (told += text));
  expect(told).toContain('3 marked:');
  expect(told).toContain('Pasted:  My card is 4111 1111 1111 1111\nMasked:  My card is •••• •••• •••• 1111\n');
  expect(readdirSync(folder).sort()).toEqual(['marks-dark.png', 'marks-light.png', 'masked-dark.png', 'masked-light.png']);
});
