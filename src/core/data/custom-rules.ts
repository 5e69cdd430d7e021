import type { CustomRule } from '../settings.ts';
import { patternCost } from './pattern-cost.ts';

const longestPattern = 300;
const mostWords = 500;
const longestWord = 80;
/** Steps per place in the text: a megabyte then takes a fraction of a second. */
const mostSteps = 2000;

/** Why a rule from policy cannot be used, in words that say what to change; null when it can. */
export function unusableRule(rule: CustomRule): string | null {
  const words = rule.words ?? [];
  if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(rule.id)) return 'its id must be letters, digits, dots, dashes or underscores, 64 at most';
  if (words.length === 0 && (rule.pattern === undefined || rule.pattern === '')) return 'has neither words nor a pattern';
  if (words.length > mostWords) return `has more than ${mostWords} words`;
  if (words.some(word => word.trim().length < 2 || word.length > longestWord)) return `has a word of fewer than 2 or more than ${longestWord} characters`;
  return rule.pattern === undefined || rule.pattern === '' ? null : unusablePattern(rule.pattern);
}

function unusablePattern(pattern: string): string | null {
  if (pattern.length > longestPattern) return `its pattern is longer than ${longestPattern} characters`;
  try {
    if (new RegExp(pattern).test('')) return 'its pattern matches empty text';
  } catch {
    return 'its pattern is not a regular expression';
  }
  const cost = patternCost(pattern);
  if ('problem' in cost) return `its pattern ${cost.problem}`;
  return cost.steps > mostSteps ? 'its pattern can take too long on some texts; use fewer or shorter repeats' : null;
}
