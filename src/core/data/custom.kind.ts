import type { CustomRule } from '../settings.ts';
import { unusableRule } from './custom-rules.ts';
import { proof, type Hit, type Kind } from './kind.ts';

/** The organisation's own words and patterns. Rules that cannot be used are left out; whoever reads the policy names them (`unusableRule`). */
export function customKind(rules: readonly CustomRule[]): Kind | null {
  const searches = rules.filter(rule => unusableRule(rule) === null).map(rule => ({ rule, expressions: expressionsOf(rule) }));
  if (searches.length === 0) return null;
  return {
    id: 'custom',
    find({ text }) {
      const hits: Hit[] = [];
      for (const { rule, expressions } of searches) for (const expression of expressions) collect(text, rule, expression, hits);
      return hits;
    },
  };
}

function expressionsOf({ words = [], pattern }: CustomRule): readonly RegExp[] {
  const expressions: RegExp[] = [];
  if (words.length > 0) {
    const longestFirst = words.map(word => escape(word.trim())).sort((a, b) => b.length - a.length);
    expressions.push(new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'));
  }
  if (pattern !== undefined && pattern !== '') expressions.push(new RegExp(pattern, 'g'));
  return expressions;
}

const escape = (word: string): string => word.normalize('NFKC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function collect(text: string, rule: CustomRule, expression: RegExp, hits: Hit[]): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    // A pattern such as \b?x? could still match nothing at some place.
    if (match[0] === '') expression.lastIndex++;
    else hits.push({ type: 'custom', scheme: rule.id, tier: rule.tier, start: match.index, end: match.index + match[0].length, reason: 'custom-rule', evidence: { rule: rule.id, ...(rule.mask !== undefined && { detail: rule.mask }) }, proof: proof.checkAndLabel });
  }
}
