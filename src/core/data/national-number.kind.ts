import { isAsciiLetterCode, isDigitCode, isLetterCode } from './characters.ts';
import type { Scheme } from './ids/scheme.ts';
import { aloneByFirstGroup, aloneOfDigits, aloneWithLetters, byLabel, byWiderLabel, firstGroupOf, firstGroups, groupedByLength, type Shaped } from './ids/schemes.ts';
import { isWord, Windows } from './ids/windows.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, type Pieces } from './pieces.ts';
import { contextOf, isAnnounced, isDenied, type Context, type Reading } from './reading.ts';
import { isGlued } from './surroundings.ts';

/**
 * National, tax and health insurance numbers of the countries in `ids/`. With the scheme's own label the exact shape is enough
 * (marked at caution where the check fails); with a wider label ("tax id") the check must pass; without a label only schemes
 * whose letters or date make chance hits rare, and only with a passing check and in a customary grouping.
 */
export const nationalNumber: NumberKind = {
  id: 'national-number',
  // In a number written digit by digit, or in groups with dashes, only its first group begins it.
  mayBeginWith: ({ digits, isMasked, gap, isInside, isInsideEven }) => !isMasked && digits < 19 && !(isInside && gap === gaps.dash) && !(isInsideEven && digits === 1),
  find(reading, candidates) {
    let hits: Hit[] | undefined;
    let reach = 0;
    const { pieces, codes } = reading;
    const named = namesScheme(reading);
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const start = pieces.startOf(index);
      if (start < reach || pieces.endOf(index) - start > 18) continue;
      if (!named && !mayStandAlone(codes, pieces, index)) continue;
      const hit = bestAt(reading, index, named);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

/** The number that is looked at, as it may be read. */
const windows = new Windows();

/** Whether a list of label ids stands for a scheme, for the lists met so far: those of a phrase are one list, whoever writes it. */
const standing = new Map<readonly string[], boolean>();

const stand = (ids: readonly string[]): boolean => ids.some(id => byLabel.has(id) || byWiderLabel.has(id));

/** Some label of the message, or of the question before, stands for a scheme. */
function namesScheme(reading: Reading): boolean {
  let previous: readonly string[] | undefined;
  for (const { ids } of reading.labels()) {
    if (ids === previous) continue;
    previous = ids;
    let stands = standing.get(ids);
    if (stands === undefined) standing.set(ids, (stands = stand(ids)));
    if (stands) return true;
  }
  return stand(reading.asked());
}

/** Without any label only letters in the number, or 13 digits and more, can prove it. */
function mayStandAlone(codes: Uint16Array, pieces: Pieces, index: number): boolean {
  if (!pieces.isPlain(index) || isAsciiLetterCode(codes[pieces.endOf(index) + 1]!)) return true;
  const start = pieces.startOf(index);
  if (start > 1 && isAsciiLetterCode(codes[start - 2]!)) return true;
  const gap = pieces.gapAt(index);
  let digits = pieces.digitsOf(index);
  if (gap === gaps.dash || gap === gaps.dot || ((firstGroups >> digits) & 1) === 0) return false;
  for (let next = index + 1; next < pieces.length && next < index + 8 && digits < 13; next++) {
    if (pieces.gapAt(next) === gaps.none) break;
    digits += pieces.digitsOf(next);
  }
  return digits >= 13;
}

function bestAt(reading: Reading, index: number, named: boolean): Hit | null {
  const { pieces, codes } = reading;
  const start = pieces.startOf(index);
  const end = pieces.endOf(index);
  const lettersFrom = lettersBefore(codes, start);
  const isShort = end - start < 6 && pieces.gapAt(index + 1) === gaps.none;
  if (isShort && lettersFrom < 0 && !isLetterCode(codes[end + 1]!)) return null;
  const own = hitFrom(reading, start, named);
  const withLetters = lettersFrom < 0 ? null : hitFrom(reading, lettersFrom, named);
  if (own === null || withLetters === null) return own ?? withLetters;
  return withLetters.proof > own.proof ? withLetters : own;
}

/** Where one to six letters begin that stand one separator before `start` (`AB 12 34 56 C`, `SMITH 851010 ...`), or -1. */
function lettersBefore(codes: Uint16Array, start: number): number {
  if (start < 2) return -1;
  const gap = codes[start - 1]!;
  if (gap !== 32 && gap !== 45 && gap !== 46) return -1;
  let from = start - 1;
  while (from > 0 && start - from < 8 && isAsciiLetterCode(codes[from - 1]!)) from--;
  const isNone = from === start - 1 || start - from > 7 || (from > 0 && isLetterCode(codes[from - 1]!));
  return isNone || isWord(codes, from, start - 1, 0) ? -1 : from;
}

const hitFrom = (reading: Reading, start: number, named: boolean): Hit | null => (named ? labelledFrom(reading, start) : aloneFrom(reading, start));

function labelledFrom(reading: Reading, start: number): Hit | null {
  let context: Context | undefined;
  let best: Hit | null = null;
  for (windows.from(reading.text, reading.codes, start, 0); windows.next(); ) {
    if (isBrokenOff(reading.codes)) continue;
    // The label stands before the value or, for a short way, behind it.
    context ??= contextOf(reading, start, windows.end);
    const hit = judge(reading, start, context);
    if (hit !== null && (best === null || hit.proof >= best.proof)) best = hit;
  }
  return best;
}

/** Where no label names a scheme only what proves itself counts, so most numbers need no look at what stands round them. */
function aloneFrom(reading: Reading, start: number): Hit | null {
  let context: Context | undefined;
  let best: Hit | null = null;
  for (windows.from(reading.text, reading.codes, start, longestUnproven + 1, mayBecomeAlone); windows.next(); ) {
    const alone = isBrokenOff(reading.codes) ? null : standsAlone(reading.codes, start);
    if (alone === null) continue;
    context ??= contextOf(reading, start, windows.end);
    if (!context.otherwise && (best === null || alone.proof >= best.proof)) best = alone;
  }
  return best;
}

/** Answers for first groups of up to six characters, by where their digits stand: 1 for no, 2 for yes, 0 until asked. */
const longestKept = 6;
const firstAnswers = new Uint8Array(2 << longestKept);

function mayBecomeAlone(read: Windows): boolean {
  if (read.groups > 1 || read.length > longestKept) return mayGoOn(read);
  return (firstAnswers[(1 << read.length) | read.digitBits] ||= mayGoOn(read) ? 2 : 1) === 2;
}

/** Whether a number in groups that proves itself begins with the groups read so far. */
function mayGoOn({ length, digitBits, groupBits, groups }: Windows): boolean {
  const read = (1 << length) - 1;
  for (const { shaped, groupBits: whole } of aloneByFirstGroup[groups === 1 ? length : firstGroupOf(groupBits)] ?? none) {
    if ((whole & read) === groupBits && (shaped.digitBits & read & ~digitBits) === 0 && (shaped.letterBits & digitBits) === 0) return true;
  }
  return false;
}

/** A dash or dot and more digits right behind: the number goes on. */
function isBrokenOff(codes: Uint16Array): boolean {
  const code = codes[windows.end]!;
  return (code === 45 || code === 46 || code === 95) && isDigitCode(codes[windows.end + 1]!);
}

function judge(reading: Reading, start: number, context: Context): Hit | null {
  const { ids, otherwise } = context;
  let best: Hit | null = null;
  for (const id of ids) {
    for (const shaped of byLabel.get(id) ?? none) best = better(best, labelled(reading, context, start, shaped));
    if (best?.proof === proof.checkAndLabel) return best;
  }
  for (const id of ids) {
    for (const shaped of byWiderLabel.get(id) ?? none) {
      const value = valueOf(shaped, true);
      if (value !== null && shaped.scheme.check?.(value) === true && isUsual(shaped)) best = better(best, hitOf(start, shaped.scheme, true, proof.check));
    }
  }
  if (best !== null || otherwise) return best;
  return standsAlone(reading.codes, start) ?? (windows.groups > 2 && windows.digits === windows.length ? announced(reading, start) : null);
}

const better = (a: Hit | null, b: Hit | null): Hit | null => (b !== null && (a === null || b.proof > a.proof) ? b : a);

function labelled(reading: Reading, context: Context, start: number, shaped: Shaped): Hit | null {
  const value = valueOf(shaped, true);
  if (value === null) return null;
  const { scheme } = shaped;
  const passes = scheme.check === undefined || scheme.check(value);
  if (!passes && isDenied(reading, context)) return null;
  return hitOf(start, scheme, passes, passes && scheme.check !== undefined ? proof.checkAndLabel : proof.label);
}

/** Up to so many digits chance hits are too many. */
const longestUnproven = 11;

/** Proven by its check alone: with letters in it, or longer than eleven digits. */
function standsAlone(codes: Uint16Array, start: number): Hit | null {
  const { length, digits } = windows;
  const plain = digits === length;
  if (plain && digits <= longestUnproven) return null;
  let best: Hit | null = null;
  for (const shaped of (plain ? aloneOfDigits : aloneWithLetters)[length] ?? none) if (isUsual(shaped)) best = better(best, unlabelled(start, shaped));
  return best === null || isGlued(codes, start, windows.end) ? null : best;
}

const none: readonly never[] = [];

function unlabelled(start: number, shaped: Shaped): Hit | null {
  const { scheme } = shaped;
  const value = valueOf(shaped, false);
  if (value === null || !isSeparatedAs(scheme) || scheme.check?.(value) !== true) return null;
  return hitOf(start, scheme, true, proof.check);
}

function isSeparatedAs({ separators = ' -' }: Scheme): boolean {
  const { separator } = windows;
  return separator === 0 || (separator > 0 && separators.includes(String.fromCharCode(separator)));
}

/** Digits grouped as a scheme's holders group them, with the check passed and the scheme named further up. */
function announced(reading: Reading, start: number): Hit | null {
  for (const shaped of groupedByLength[windows.length] ?? none) {
    const { scheme } = shaped;
    if (isUsual(shaped) && reading.hasLabel(scheme.id) && scheme.check?.(windows.compact()) === true && isAnnounced(reading, start, scheme.id)) return hitOf(start, scheme, true, proof.checkAndLabel);
  }
  return null;
}

function hitOf(start: number, scheme: Scheme, passes: boolean, strength: number): Hit {
  const type = scheme.type ?? 'national-id';
  return { type, scheme: scheme.id, tier: passes && scheme.grave === true ? 'danger' : 'caution', start, end: windows.end, reason: passes ? type : `${type}-unchecked`, evidence: { scheme: scheme.name }, proof: strength };
}

/** In one group, or in groups as its holders write it. */
const isUsual = ({ groupBits }: Shaped): boolean => windows.groups === 1 || groupBits.includes(windows.groupBits);

const lookAlikes: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', i: '1', S: '5', s: '5', B: '8', Z: '2', z: '2' };

/** The value in capitals when it fits the shape, with letters that stand for digits set right behind a label; else null. */
function valueOf({ shape, digitBits, letterBits }: Shaped, labelled: boolean): string | null {
  const read = windows.digitBits | (labelled ? windows.meantBits : 0);
  if (shape.length !== windows.length || (digitBits & ~read) !== 0 || (letterBits & windows.digitBits) !== 0) return null;
  const compact = windows.compact();
  let value = compact.toUpperCase();
  for (let index = 0; index < shape.length; index++) {
    const expected = shape.charCodeAt(index);
    if (expected === nine) {
      if (!isDigitCode(compact.charCodeAt(index))) value = value.slice(0, index) + lookAlikes[compact[index]!]! + value.slice(index + 1);
    } else if (expected !== letter && expected !== either && expected !== value.charCodeAt(index)) return null;
  }
  return value;
}

const [nine, letter, either] = [57, 65, 88];
