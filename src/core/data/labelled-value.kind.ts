import { isAlnumCode, isUpperCode, signs } from './characters.ts';
import { isRowOfDigits } from './checksums.ts';
import { dateAt } from './dates.ts';
import { Windows } from './ids/windows.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { contextOf, isDenied, type Context, type Reading } from './reading.ts';

interface Rule {
  readonly type: string;
  readonly tier: Hit['tier'];
  /** On capitals and digits, without separators; `windows` has how many letters and digits they are. */
  readonly fits: (value: string, windows: Windows) => boolean;
}

const listGap = /^(?:[,;]? ?(?:and|or|y|o|und|oder|et|ou|e|of|en|i|lub)? ?)$/;

/** Six digits in groups of two. */
const pairs = (1 << 2) | (1 << 4);

/** By label id. */
const rules: ReadonlyMap<string, Rule> = new Map(Object.entries<Rule>({
  passport: { type: 'passport', tier: 'caution', fits: (value, { length, digits }) => length >= 7 && length <= 12 && digits >= 3 && length - digits <= 6 && /^[A-Z]{0,3}\d{6,9}$|^[A-Z0-9]{9}$|^\d\d[A-Z]{2}\d{5}$|^[A-Z]\d{3}[A-Z]\d{4}$/.test(value) },
  'driving-licence': { type: 'driving-licence', tier: 'caution', fits: (value, { length, digits }) => length <= 18 && length - digits <= 9 && digits >= 5 && /\d{3}/.test(value) },
  'health-id': { type: 'health-id', tier: 'caution', fits: (_, { length, digits }) => length <= 14 && length - digits <= 4 && digits >= 6 },
  'bank-account': { type: 'bank-account', tier: 'caution', fits: (value, { length, digits }) => length === digits && length >= 6 && length <= 20 && !isRowOfDigits(value) },
  account: { type: 'bank-account', tier: 'note', fits: (_, { length, digits }) => length === digits && length >= 8 && length <= 18 },
  'gb-sort-code': { type: 'bank-account', tier: 'caution', fits: (_, { length, digits, groups, groupBits }) => length === 6 && digits === 6 && (groups === 1 || groupBits === pairs) },
  'us-aba': { type: 'bank-account', tier: 'caution', fits: (_, { length, digits }) => length === 9 && digits === 9 },
  'vehicle-plate': { type: 'vehicle-plate', tier: 'note', fits: (_, { length, digits, groups }) => length <= 8 && length > digits && length - digits <= 6 && groups <= 3 },
}));

/**
 * Values without a published check, or from issuers too many to list: passports, driving licences, health records, bank accounts,
 * vehicle plates. The label and a plausible shape make them; without a label they are nothing.
 */
export const labelledValue: NumberKind = {
  id: 'labelled-value',
  labels: [...rules.keys()],
  mayBeginWith: ({ digits, isMasked }) => !isMasked && digits < 21,
  find(reading, candidates) {
    const pieces = reading.pieces;
    let hits: Hit[] | undefined;
    let reach = 0;
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const start = pieces.startOf(index);
      if (start < reach || pieces.endOf(index) - start > 20 || dateAt(reading.codes, pieces, index) > 0) continue;
      const hit = valueAt(reading, start, pieces.endOf(index), hits?.at(-1));
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

/** The value that is looked at, as it may be read. */
const windows = new Windows();

function valueAt(reading: Reading, pieceStart: number, pieceEnd: number, last: Hit | undefined): Hit | null {
  const { text, codes } = reading;
  const context = contextOf(reading, pieceStart, pieceEnd);
  // In a list one label stands for all: passports AB1234567, XY9876543 and CD5554443.
  const ids = context.ids.length === 0 && last !== undefined && listGap.test(text.slice(last.end, pieceStart)) ? [last.type] : context.ids;
  if (!ids.some(id => rules.has(id)) || isMoney(codes[pieceStart - 1]) || isDenied(reading, context) || reading.isInWebAddress(pieceStart)) return null;
  const before = capitalsBefore(codes, pieceStart);
  return (before < 0 ? null : valueFrom(reading, before, context, ids)) ?? valueFrom(reading, pieceStart, context, ids);
}

const isMoney = signs('$€£¥₹');

/** The rule of the nearest label whose values are such. */
function ruleOf(ids: readonly string[], value: string): Rule | undefined {
  for (const id of ids) {
    const rule = rules.get(id);
    if (rule?.fits(value, windows) === true) return rule;
  }
  return undefined;
}

function valueFrom(reading: Reading, start: number, context: Context, ids: readonly string[]): Hit | null {
  let best: Hit | null = null;
  for (windows.from(reading.text, reading.codes, start, 0); windows.next(); ) {
    if (windows.groups !== 3 && (isOddSeparator(windows.separator) || (windows.separator < 0 && windows.groups > 3))) continue;
    const rule = ruleOf(ids, windows.compact().toUpperCase());
    // "150000 to my savings account" is an amount.
    if (rule === undefined || (rule.type === 'bank-account' && context.labelStart < 0 && reading.asked().length === 0)) continue;
    best = { type: rule.type, tier: rule.tier, start, end: windows.end, reason: rule.type, proof: proof.label };
  }
  return best;
}

/** Dot, slash, colon: dates, times and amounts have them, but for three groups. */
const isOddSeparator = (code: number): boolean => code === 46 || code === 47 || code === 58;

/** Where one to three capitals begin that stand one separator before the piece (`HX 6088035`, `WX-22490`), or -1. */
function capitalsBefore(codes: Uint16Array, start: number): number {
  const gap = codes[start - 1];
  if (gap !== 32 && gap !== 45) return -1;
  let from = start - 1;
  while (from > 0 && start - from < 4 && isUpperCode(codes[from - 1]!)) from--;
  return from === start - 1 || (from > 0 && isAlnumCode(codes[from - 1]!)) ? -1 : from;
}
