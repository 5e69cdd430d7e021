export type Edit = 'inserted' | 'dropped' | 'replaced' | 'swapped';

/** How `text` differs from `target` when one edit apart (one letter more, less or other, or two neighbours swapped); null when it is not exactly one. */
export function oneEdit(text: string, target: string): { readonly edit: Edit; readonly at: number } | null {
  const delta = text.length - target.length;
  if (delta < -1 || delta > 1 || text === target) return null;
  let at = 0;
  while (at < text.length && text[at] === target[at]) at++;
  if (delta === 1) return text.slice(at + 1) === target.slice(at) ? { edit: 'inserted', at } : null;
  if (delta === -1) return text.slice(at) === target.slice(at + 1) ? { edit: 'dropped', at } : null;
  if (text.slice(at + 1) === target.slice(at + 1)) return { edit: 'replaced', at };
  const swapped = text[at] === target[at + 1] && text[at + 1] === target[at] && text.slice(at + 2) === target.slice(at + 2);
  return swapped ? { edit: 'swapped', at } : null;
}
