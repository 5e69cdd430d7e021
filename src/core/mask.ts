import { maskValue } from './data/mask-value.ts';
import { isSpan, tierRank, type Finding, type Span } from './model.ts';

export interface Replacement {
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The finding whose mask was used: the worst, then the longest, of those merged into this one. */
  readonly finding: Span;
}

export interface Masked {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

/**
 * Masks every data finding that is marked (caution or danger) in one pass over merged spans: where findings overlap the whole
 * union is replaced, so no tail of a number survives. Text outside findings is untouched to the character.
 */
export function mask(text: string, findings: readonly Finding[]): Masked {
  const replacements: Replacement[] = [];
  for (const group of merged(text, findings)) {
    const finding = group.reduce(worse);
    const start = Math.min(...group.map(span => span.start));
    const end = Math.max(...group.map(span => span.end));
    const value = text.slice(start, end);
    const replacement = maskValue(finding, value);
    if (replacement !== value) replacements.push({ start, end, text: replacement, finding });
  }
  let out = '';
  let from = 0;
  for (const { start, end, text: replacement } of replacements) {
    out += text.slice(from, start) + replacement;
    from = end;
  }
  return { text: out + text.slice(from), replacements };
}

function merged(text: string, findings: readonly Finding[]): Span[][] {
  const spans = findings
    .filter(isSpan)
    .filter(span => span.kind === 'data' && span.tier !== 'note' && span.markOnly === undefined && span.start < span.end && span.end <= text.length)
    .sort((a, b) => a.start - b.start);
  const groups: Span[][] = [];
  let reach = -1;
  for (const span of spans) {
    if (span.start < reach) groups.at(-1)!.push(span);
    else groups.push([span]);
    reach = Math.max(reach, span.end);
  }
  return groups;
}

function worse(a: Span, b: Span): Span {
  const byTier = tierRank(b.tier) - tierRank(a.tier);
  if (byTier !== 0) return byTier > 0 ? b : a;
  return b.end - b.start > a.end - a.start ? b : a;
}
