import type { Speaker, Tier } from '../model.ts';
import type { Meaning } from './language-file.ts';
import type { Ask } from './asks.ts';
import { isQuoted, meaningSet, type Passage } from './passage.ts';

/** A move other than asking for data: groups of meanings that must all be there, and brakes that must not. */
interface Move {
  readonly type: string;
  readonly reason: string;
  readonly tier: Tier;
  /** Who can make the move; both when absent. */
  readonly by?: Speaker;
  /** One of each, in one sentence. */
  readonly all: readonly Uint8Array[];
  readonly none: Uint8Array;
  /** The meanings must lie within so many words. */
  readonly within?: number;
}

const group = (...names: readonly Meaning[]): Uint8Array => meaningSet(...names);
const brakes: readonly Meaning[] = ['neg', 'how', 'told', 'policy', 'done'];
const usual = group(...brakes);

const table: readonly Move[] = [
  { type: 'grant-remote-access', reason: 'remote-tool', tier: 'caution', all: [group('remoteTool'), group('install', 'open', 'ask', 'control')], none: usual },
  { type: 'grant-remote-access', reason: 'share-screen', tier: 'caution', all: [group('screen')], none: usual },
  { type: 'grant-remote-access', reason: 'give-control', tier: 'caution', all: [group('control')], none: usual },
  { type: 'run-command', reason: 'run-dialog', tier: 'danger', all: [group('winR'), group('paste', 'run', 'hotkey', 'enterKey', 'command', 'open')], none: usual },
  { type: 'run-command', reason: 'paste-command', tier: 'danger', all: [group('terminal'), group('paste', 'run', 'open', 'command', 'enterKey', 'enter')], none: usual },
  { type: 'run-command', reason: 'run-script', tier: 'danger', all: [group('run'), group('command')], none: usual, within: 8 },
  { type: 'change-account-control', reason: 'remove-second-factor', tier: 'caution', by: 'customer', all: [group('remove', 'reset', 'change'), group('mfa')], none: usual },
  { type: 'change-account-control', reason: 'skip-verification', tier: 'caution', by: 'customer', all: [group('skip'), group('verification')], none: usual },
  { type: 'change-account-control', reason: 'move-number', tier: 'caution', by: 'customer', all: [group('activate', 'change'), group('sim')], none: usual },
  { type: 'change-account-control', reason: 'reset-elsewhere', tier: 'caution', by: 'customer', all: [group('reset'), group('mail', 'phone', 'privateContact'), group('other', 'privateContact')], none: usual },
  { type: 'change-account-control', reason: 'change-contact', tier: 'caution', by: 'customer', all: [group('change'), group('mail', 'phone'), group('account', 'other', 'onFile')], none: usual },
  { type: 'change-account-control', reason: 'change-payee', tier: 'caution', by: 'customer', all: [group('change'), group('payee')], none: usual },
  { type: 'change-account-control', reason: 'change-rights', tier: 'caution', by: 'customer', all: [group('add', 'change'), group('rights')], none: usual },
];

/** Moves made in one sentence. Each type is named once, by the first row of the table that holds. */
export function findMoves(passage: Passage, speaker: Speaker): readonly Ask[] {
  const found: Ask[] = [];
  for (const move of table) {
    if (move.by !== undefined && move.by !== speaker) continue;
    if (found.some(one => one.type === move.type)) continue;
    const span = spanOf(passage, move);
    if (span !== null) found.push({ type: move.type, reason: move.reason, tier: move.tier, ...span });
  }
  return found;
}

function spanOf(passage: Passage, move: Move): { readonly from: number; readonly to: number } | null {
  let from = Infinity;
  let to = 0;
  for (const set of move.all) {
    const hit = passage.hits.find(one => set[one.meaning] === 1 && !isQuoted(passage, one.from)) ?? passage.hits.find(one => set[one.meaning] === 1);
    if (hit === undefined) return null;
    from = Math.min(from, hit.from);
    to = Math.max(to, hit.to);
  }
  if (move.within !== undefined && to - from > move.within) return null;
  for (const hit of passage.hits) if (move.none[hit.meaning] === 1 && hit.from < to && hit.from >= from - 6) return null;
  return { from, to };
}
