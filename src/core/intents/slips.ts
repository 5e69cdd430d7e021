/** Words at least this long, and shorter than `slipReach`, are recognised with one letter wrong. */
export const slipLength = 5;
export const slipReach = 24;

/** True when `typed` is `word` with one letter missing, added, changed, or two neighbours swapped; the first letter must be one of the first two. */
export function isSlip(typed: string, word: string): boolean {
  if (typed === word || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  let end = 0;
  while (end < typed.length - start && end < word.length - start && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++;
  const left = typed.length - end - start;
  const right = word.length - end - start;
  if (left <= 1 && right <= 1) return start > 0;
  return left === 2 && right === 2 && typed[start] === word[start + 1] && typed[start + 1] === word[start];
}
