import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { allPairs } from '../../src/examples/all-pairs.ts';

const processes = 4;

interface Line {
  readonly conversation: string;
  readonly turn: number;
  readonly json: string;
}

/** Every scenario as a conversation, their turns interleaved as in the log of a busy desk. */
function log(): readonly Line[] {
  const talks = allPairs.flatMap(({ attack, innocent }) => [attack, innocent]);
  const longest = Math.max(...talks.map(({ turns }) => turns.length));
  return Array.from({ length: longest }, (_, index) => index).flatMap(index =>
    talks.flatMap(({ id, turns }) => {
      const turn = turns[index];
      return turn === undefined ? [] : [{ conversation: id, turn: index, json: JSON.stringify({ id: `${id}#${index}`, conversation: id, speaker: turn.speaker, text: turn.text, links: turn.links ?? [] }) }];
    }),
  );
}

async function scan(lines: readonly Line[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['src/cli/bundled.mjs', 'src/cli/scan.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(lines.map(({ json }) => `${json}\n`).join(''));
  return (await text(child.stdout)).split('\n').slice(0, -1);
}

const partOf = (conversation: string): number => [...conversation].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 7) % processes;

it('gives over partitions by conversation, each in a process of its own, what one process gives over the whole, byte for byte', async () => {
  const lines = log();
  const whole = await scan(lines);
  const parts = await Promise.all(Array.from({ length: processes }, (_, part) => scan(lines.filter(({ conversation }) => partOf(conversation) === part))));
  const next = parts.map(part => part.values());
  expect(parts.every(part => part.length > 0)).toBe(true);
  expect(whole).toHaveLength(lines.length);
  expect(lines.map(({ conversation }) => next[partOf(conversation)]!.next().value)).toEqual(whole);
}, 60_000);

it('gives something else when a conversation is torn apart: what earlier turns left behind counts', async () => {
  const lines = log();
  const torn = (await Promise.all([0, 1].map(part => scan(lines.filter(({ turn }) => turn % 2 === part))))).flat();
  expect(torn.toSorted()).not.toEqual((await scan(lines)).toSorted());
}, 60_000);
