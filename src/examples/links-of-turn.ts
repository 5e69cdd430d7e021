import type { Link } from '../core/model.ts';
import type { Turn } from './scenario.ts';

/** A link of a turn with its place in the text. */
export interface PlacedLink extends Link {
  readonly start: number;
  readonly end: number;
}

/**
 * The links a console would show for a turn, in order of the text: those it names, and bare web addresses, which every console
 * turns into links. The practice page and the tests share it, so that both judge the same.
 */
export function linksOfTurn({ text, links = [] }: Turn): readonly PlacedLink[] {
  const placed: PlacedLink[] = [];
  let from = 0;
  for (const link of links) {
    const start = text.indexOf(link.text, from);
    if (start < 0 || link.text === '') continue;
    from = start + link.text.length;
    placed.push({ ...link, start, end: from });
  }
  const isFree = (start: number, end: number): boolean => placed.every(other => end <= other.start || start >= other.end);
  for (const { start, end } of addresses(text)) {
    if (!isFree(start, end)) continue;
    const shown = text.slice(start, end);
    placed.push({ href: shown.startsWith('www.') ? `https://${shown}` : shown, text: shown, start, end });
  }
  return placed.sort((a, b) => a.start - b.start);
}

function addresses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const lead = word.length - word.replace(/^[(<"'«„“]{1,4}/, '').length;
    const bare = word.slice(lead);
    if (!/^(?:https?:\/\/|www\.)./i.test(bare)) continue;
    let end = bare.length;
    while (end > 0 && '.,;:!?)>"\'»“”'.includes(bare[end - 1]!)) end--;
    found.push({ start: index + lead, end: index + lead + end });
  }
  return found;
}
