export type Edit = 'inserted' | 'dropped' | 'replaced' | 'swapped';

/** How `text` differs from `target` when one edit apart (one letter more, less or other, or two neighbours swapped); null when it is not exactly one. */
export function oneEdit(text: string, target: string): { readonly edit: Edit; readonly at: number } | null {
  const delta = text.length - target.length;
  if (delta < -1 || delta > 1 || text === target) return null;
  let at = 0;
  while (at < text.length && text.charCodeAt(at) === target.charCodeAt(at)) at++;
  if (delta === 1) return endAlike(text, at + 1, target, at) ? { edit: 'inserted', at } : null;
  if (delta === -1) return endAlike(text, at, target, at + 1) ? { edit: 'dropped', at } : null;
  if (endAlike(text, at + 1, target, at + 1)) return { edit: 'replaced', at };
  const swapped = text[at] === target[at + 1] && text[at + 1] === target[at] && endAlike(text, at + 2, target, at + 2);
  return swapped ? { edit: 'swapped', at } : null;
}

/** `text` from `from` on and `target` from `start` on are the same; both have equally much left. A link is held against hundreds of words, so nothing is cut out. */
function endAlike(text: string, from: number, target: string, start: number): boolean {
  for (let index = from, other = start; index < text.length; index++, other++) if (text.charCodeAt(index) !== target.charCodeAt(other)) return false;
  return true;
}
