/** True when `typed` is `word` with one letter missing, added, changed, or two neighbours swapped; the first letter must be one of the first two. */
export function isSlip(typed: string, word: string): boolean {
  if (typed === word || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  let end = 0;
  while (end < typed.length - start && end < word.length - start && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++;
  const left = typed.slice(start, typed.length - end);
  const right = word.slice(start, word.length - end);
  if (left.length <= 1 && right.length <= 1) return start > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
