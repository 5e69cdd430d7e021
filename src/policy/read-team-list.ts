import { isIndicator } from '../core/indicator.ts';
import { isRecord } from './setting-types.ts';
import { mostListed } from './team-list.ts';

export interface TeamListText {
  readonly indicators: readonly string[];
  /** Each names a place, none repeats what stands there. */
  readonly problems: readonly string[];
}

const namedProblems = 5;

/**
 * Reads a list of confirmed lures: one indicator a line, `#` begins a comment; or JSON, a list of texts or `{"indicators": [...]}`. What is no
 * indicator is named and left out. An answer of which nothing can be used, such as a sign-in page, is no list: null.
 */
export function readTeamList(text: string): TeamListText | null {
  const entries = /^\s{0,20}[[{]/.test(text) ? fromJson(text) : fromLines(text);
  if (entries === null) return null;
  const indicators = new Set<string>();
  const problems: string[] = [];
  let wrong = 0;
  let over = 0;
  for (const { place, value } of entries) {
    const indicator = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (!isIndicator(indicator)) {
      if (++wrong <= namedProblems) problems.push(`${place} of the list is not an indicator: 32 hexadecimal digits`);
    } else if (indicators.size < mostListed || indicators.has(indicator)) indicators.add(indicator);
    else over++;
  }
  if (wrong > namedProblems) problems.push(`${wrong - namedProblems} more entries of the list are not indicators`);
  if (over > 0) problems.push(`the list holds more than ${mostListed} indicators; ${over} are not used`);
  return wrong > 0 && indicators.size === 0 ? null : { indicators: [...indicators], problems };
}

interface Entry {
  readonly place: string;
  readonly value: unknown;
}

function fromLines(text: string): readonly Entry[] {
  return text.split('\n').flatMap((line, index) => {
    const value = line.split('#', 1)[0]!.trim(); // A split always gives a first part.
    return value === '' ? [] : [{ place: `line ${index + 1}`, value }];
  });
}

function fromJson(text: string): readonly Entry[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const list = isRecord(value) ? value.indicators : value;
    return Array.isArray(list) ? list.map((entry, index) => ({ place: `entry ${index + 1}`, value: entry })) : null;
  } catch {
    return null;
  }
}
