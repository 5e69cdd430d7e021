import { eachWindow, type Window } from './ids/windows.ts';
import { isRowOfDigits } from './checksums.ts';
import { dateAt } from './dates.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import type { Piece } from './pieces.ts';
import { contextOf, isDenied, type Reading } from './reading.ts';
import { isInUrl } from './surroundings.ts';

interface Rule {
  readonly type: string;
  readonly tier: Hit['tier'];
  /** On capitals and digits, without separators. */
  readonly fits: (value: string, stretch: Window) => boolean;
}

const listGap = /^(?:[,;]? ?(?:and|or|y|o|und|oder|et|ou|e|of|en|i|lub)? ?)$/;
const letters = (value: string): number => value.replace(/\d/g, '').length;

/** By label id. */
const rules: Readonly<Record<string, Rule>> = {
  passport: { type: 'passport', tier: 'caution', fits: value => /^[A-Z]{0,3}\d{6,9}$|^[A-Z0-9]{9}$|^\d\d[A-Z]{2}\d{5}$|^[A-Z]\d{3}[A-Z]\d{4}$/.test(value) && letters(value) <= 6 && value.length - letters(value) >= 3 && value.length >= 7 },
  'driving-licence': { type: 'driving-licence', tier: 'caution', fits: value => value.length <= 18 && letters(value) <= 9 && value.length - letters(value) >= 5 && /\d{3}/.test(value) },
  'health-id': { type: 'health-id', tier: 'caution', fits: value => value.length <= 14 && letters(value) <= 4 && value.length - letters(value) >= 6 },
  'bank-account': { type: 'bank-account', tier: 'caution', fits: value => letters(value) === 0 && value.length >= 6 && value.length <= 20 && !isRowOfDigits(value) },
  account: { type: 'bank-account', tier: 'note', fits: value => letters(value) === 0 && value.length >= 8 && value.length <= 18 },
  'gb-sort-code': { type: 'bank-account', tier: 'caution', fits: (value, { groups }) => /^\d{6}$/.test(value) && (groups.length === 1 || groups.every(length => length === 2)) },
  'us-aba': { type: 'bank-account', tier: 'caution', fits: value => /^\d{9}$/.test(value) },
  'vehicle-plate': { type: 'vehicle-plate', tier: 'note', fits: (value, { groups }) => value.length <= 8 && letters(value) >= 1 && letters(value) <= 6 && groups.length <= 3 },
};

/**
 * Values without a published check, or from issuers too many to list: passports, driving licences, health records, bank accounts,
 * vehicle plates. The label and a plausible shape make them; without a label they are nothing.
 */
export const labelledValue: NumberKind = {
  id: 'labelled-value',
  labels: Object.keys(rules),
  mayBeginWith: ({ digits, isMasked }) => !isMasked && digits < 21,
  find(reading, candidates) {
    const pieces = reading.pieces;
    let hits: Hit[] | undefined;
    let reach = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const piece = pieces.get(index);
      if (piece.start < reach || piece.end - piece.start > 20 || dateAt(reading.text, pieces, index) > 0) continue;
      const hit = valueAt(reading, piece, hits?.at(-1));
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

function valueAt(reading: Reading, piece: Piece, last: Hit | undefined): Hit | null {
  const context = contextOf(reading, piece.start, piece.end);
  // In a list one label stands for all: passports AB1234567, XY9876543 and CD5554443.
  const ids = context.ids.length === 0 && last !== undefined && listGap.test(reading.text.slice(last.end, piece.start)) ? [last.type] : context.ids;
  if (!ids.some(id => id in rules) || isDenied(reading, context) || '$€£¥₹'.includes(reading.text[piece.start - 1] ?? ' ') || isInUrl(reading.text, piece.start)) return null;
  let best: Hit | null = null;
  for (const start of starts(reading.text, piece)) {
    eachWindow(reading.text, start, stretch => {
      if (/[./:]/.test(stretch.separator ?? '') && stretch.groups.length !== 3) return;
      if (stretch.separator === null && stretch.groups.length > 3) return;
      const value = stretch.compact.toUpperCase();
      const rule = rules[ids.find(id => rules[id]?.fits(value, stretch) === true) ?? ''];
      // "150000 to my savings account" is an amount.
      if (rule === undefined || (rule.type === 'bank-account' && context.labelStart < 0 && reading.asked().length === 0)) return;
      best = { type: rule.type, tier: rule.tier, start, end: stretch.end, reason: rule.type, proof: proof.label };
    });
    if (best !== null) return best;
  }
  return null;
}

/** The piece itself, or two to three capitals one separator before it (`HX 6088035`, `WX-22490`). */
function starts(text: string, { start }: Piece): readonly number[] {
  const before = /(?<![A-Za-z0-9])[A-Z]{1,3}[ -]$/.exec(text.slice(Math.max(0, start - 5), start));
  return before === null ? [start] : [start - before[0].length, start];
}
