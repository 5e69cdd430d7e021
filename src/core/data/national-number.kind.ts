import { isAlnumCode, isDigitCode, isLetterCode } from './characters.ts';
import type { Scheme } from './ids/scheme.ts';
import { aloneOfDigits, aloneWithLetters, byLabel, byWiderLabel, firstGroups, groupedByLength, type Shaped } from './ids/schemes.ts';
import { eachWindow, isWord, type Window } from './ids/windows.ts';
import { noHits, proof, type Hit, type NumberKind } from './kind.ts';
import { gaps, type Piece, type Pieces } from './pieces.ts';
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
    const pieces = reading.pieces;
    const named = namesScheme(reading);
    for (let index = candidates.from(0); index >= 0; index = candidates.from(index + 1)) {
      const piece = pieces.get(index);
      if (piece.start < reach || piece.end - piece.start > 18) continue;
      if (!named && !mayStandAlone(reading.text, pieces, index)) continue;
      const hit = bestAt(reading, piece, pieces.at(index + 1), named);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

/** Some label of the message, or of the question before, stands for a scheme. */
function namesScheme(reading: Reading): boolean {
  const stands = (id: string): boolean => byLabel.has(id) || byWiderLabel.has(id);
  return reading.labels().some(label => label.ids.some(stands)) || reading.asked().some(stands);
}

/** Without any label only letters in the number, or 13 digits and more, can prove it. */
function mayStandAlone(text: string, pieces: Pieces, index: number): boolean {
  const piece = pieces.get(index);
  if (piece.digits < piece.end - piece.start || isAsciiLetter(text, piece.start - 2) || isAsciiLetter(text, piece.end + 1)) return true;
  if (piece.gap === gaps.dash || piece.gap === gaps.dot || !firstGroups.has(piece.digits)) return false;
  let digits = piece.digits;
  for (let next = index + 1; next < pieces.length && next < index + 8 && digits < 13; next++) {
    if (pieces.gapAt(next) === gaps.none) break;
    digits += pieces.get(next).digits;
  }
  return digits >= 13;
}

const isAsciiLetter = (text: string, index: number): boolean => isAlnumCode(text.charCodeAt(index)) && !isDigitCode(text.charCodeAt(index));

function bestAt(reading: Reading, piece: Piece, next: Piece | undefined, named: boolean): Hit | null {
  const lettersFrom = lettersBefore(reading.text, piece);
  const isShort = piece.end - piece.start < 6 && (next === undefined || next.gap === 0);
  if (isShort && lettersFrom < 0 && !isLetterCode(reading.text.charCodeAt(piece.end + 1))) return null;
  const own = hitFrom(reading, piece.start, named);
  const withLetters = lettersFrom < 0 ? null : hitFrom(reading, lettersFrom, named);
  if (own === null || withLetters === null) return own ?? withLetters;
  return withLetters.proof > own.proof ? withLetters : own;
}

/** Where one to six letters begin that stand one separator before the piece (`AB 12 34 56 C`, `SMITH 851010 ...`), or -1. */
function lettersBefore(text: string, { start }: Piece): number {
  const gap = text.charCodeAt(start - 1);
  if (gap !== 32 && gap !== 45 && gap !== 46) return -1;
  let from = start - 1;
  while (from > 0 && start - from < 8 && isAlnumCode(text.charCodeAt(from - 1)) && !isDigitCode(text.charCodeAt(from - 1))) from--;
  const isNone = from === start - 1 || start - from > 7 || isLetterCode(text.charCodeAt(from - 1));
  return isNone || isWord(text, from, start - 1, 0) ? -1 : from;
}

function hitFrom(reading: Reading, start: number, named: boolean): Hit | null {
  let context: Context | undefined;
  let best: Hit | null = null;
  eachWindow(reading.text, start, stretch => {
    if (isBrokenOff(reading.text, stretch)) return;
    // Where no label names a scheme only what proves itself counts, so most numbers need no look at what stands round them.
    const alone = named ? null : standsAlone(reading.text, stretch, start);
    if (!named && alone === null) return;
    // The label stands before the value or, for a short way, behind it.
    context ??= contextOf(reading, start, stretch.end);
    const hit = named ? judge(reading, stretch, start, context) : context.otherwise ? null : alone;
    if (hit !== null && (best === null || hit.proof >= best.proof)) best = hit;
  }, named ? 0 : longestUnproven + 1);
  return best;
}

/** A dash or dot and more digits right behind: the number goes on. */
function isBrokenOff(text: string, { end }: Window): boolean {
  const code = text.charCodeAt(end);
  return (code === 45 || code === 46 || code === 95) && isDigitCode(text.charCodeAt(end + 1));
}

function judge(reading: Reading, stretch: Window, start: number, context: Context): Hit | null {
  const { ids, otherwise } = context;
  let best: Hit | null = null;
  for (const id of ids) {
    for (const shaped of byLabel.get(id) ?? []) best = better(best, labelled(reading, context, stretch, start, shaped));
    if (best?.proof === proof.checkAndLabel) return best;
  }
  for (const id of ids) {
    for (const shaped of byWiderLabel.get(id) ?? []) {
      const value = shaped.shape.length === stretch.compact.length ? fit(stretch.compact, shaped.shape, true) : null;
      if (value !== null && shaped.scheme.check?.(value) === true && isUsual(stretch, shaped.scheme)) best = better(best, hitOf(stretch, start, shaped.scheme, true, proof.check));
    }
  }
  if (best !== null || otherwise) return best;
  return standsAlone(reading.text, stretch, start) ?? (stretch.groups.length > 2 && stretch.digits === stretch.compact.length ? announced(reading, stretch, start) : null);
}

const better = (a: Hit | null, b: Hit | null): Hit | null => (b !== null && (a === null || b.proof > a.proof) ? b : a);

function labelled(reading: Reading, context: Context, stretch: Window, start: number, { scheme, shape }: Shaped): Hit | null {
  if (shape.length !== stretch.compact.length) return null;
  const value = fit(stretch.compact, shape, true);
  if (value === null) return null;
  const passes = scheme.check === undefined || scheme.check(value);
  if (!passes && isDenied(reading, context)) return null;
  return hitOf(stretch, start, scheme, passes, passes && scheme.check !== undefined ? proof.checkAndLabel : proof.label);
}

/** Up to so many digits chance hits are too many. */
const longestUnproven = 11;

/** Proven by its check alone: with letters in it, or longer than eleven digits. */
function standsAlone(text: string, stretch: Window, start: number): Hit | null {
  const { compact, digits } = stretch;
  const plain = digits === compact.length;
  if (plain && digits <= longestUnproven) return null;
  const likely = (plain ? aloneOfDigits : aloneWithLetters)[compact.length] ?? none;
  let best: Hit | null = null;
  for (const shaped of likely) if (isUsual(stretch, shaped.scheme)) best = better(best, unlabelled(stretch, start, shaped));
  return best === null || isGlued(text, start, stretch.end) ? null : best;
}

const none: readonly Shaped[] = [];

function unlabelled(stretch: Window, start: number, { scheme, shape }: Shaped): Hit | null {
  if (!(scheme.separators ?? ' -').includes(stretch.separator ?? '?')) return null;
  const value = fit(stretch.compact, shape, false);
  if (value === null || scheme.check?.(value) !== true) return null;
  return hitOf(stretch, start, scheme, true, proof.check);
}

/** Digits grouped as a scheme's holders group them, with the check passed and the scheme named further up. */
function announced(reading: Reading, stretch: Window, start: number): Hit | null {
  for (const shaped of groupedByLength[stretch.compact.length] ?? []) {
    const { scheme } = shaped;
    if (reading.hasLabel(scheme.id) && isUsual(stretch, scheme) && scheme.check?.(stretch.compact) === true && isAnnounced(reading, start, scheme.id)) return hitOf(stretch, start, scheme, true, proof.checkAndLabel);
  }
  return null;
}

function hitOf(stretch: Window, start: number, scheme: Scheme, passes: boolean, strength: number): Hit {
  const type = scheme.type ?? 'national-id';
  return { type, scheme: scheme.id, tier: passes && scheme.grave === true ? 'danger' : 'caution', start, end: stretch.end, reason: passes ? type : `${type}-unchecked`, evidence: { scheme: scheme.name }, proof: strength };
}

/** In one group, or in groups as its holders write it. */
const isUsual = ({ groups }: Window, scheme: Scheme): boolean =>
  groups.length === 1 || (scheme.groups?.some(usual => usual.length === groups.length && usual.every((length, index) => length === groups[index])) ?? false);

const lookAlikes: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', i: '1', S: '5', s: '5', B: '8', Z: '2', z: '2' };

/** The value in capitals when it fits the shape, with letters that stand for digits set right behind a label; else null. */
function fit(compact: string, shape: string, labelled: boolean): string | null {
  let value = compact.toUpperCase();
  for (let index = 0; index < shape.length; index++) {
    const expected = shape.charCodeAt(index);
    const isDigit = isDigitCode(compact.charCodeAt(index));
    if (expected === nine) {
      if (isDigit) continue;
      const meant = labelled ? lookAlikes[compact[index]!] : undefined;
      if (meant === undefined) return null;
      value = value.slice(0, index) + meant + value.slice(index + 1);
    } else if (expected === letter ? isDigit : expected !== either && expected !== value.charCodeAt(index)) return null;
  }
  return value;
}

const [nine, letter, either] = [57, 65, 88];
