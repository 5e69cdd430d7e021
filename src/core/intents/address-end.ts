import { digit, letter, sortOf } from './fold.ts';

/** The end of a web or mail address that begins here, or 0. */
export function addressEnd(text: string, start: number): number {
  const code = text.charCodeAt(start) | 32;
  if (code === 104 && (text.startsWith('://', start + 4) || text.startsWith('://', start + 5))) return blank(text, start);
  if (code === 119 && text.startsWith('ww.', start + 1)) return blank(text, start);
  let index = start;
  let dots = 0;
  while (index < text.length && index < start + 64) {
    const next = text.charCodeAt(index);
    const sort = sortOf(next);
    if (next === 46 && sortOf(text.charCodeAt(index + 1)) === letter) dots++;
    else if (next === 64 && index > start) return sortOf(text.charCodeAt(index + 1)) === letter ? blank(text, index) : 0;
    else if (next === 47 && dots > 0) return blank(text, index);
    else if (sort !== letter && sort !== digit && next !== 45 && next !== 95) break;
    index++;
  }
  return dots > 0 && isHost(text.slice(start, index)) ? index : 0;
}

/** Endings of the hosts that people write without `https://` and without a path; "ok.thanks" is no host. */
const writtenEndings = new Set('com net org io app dev info co biz online site shop help support eu uk us ca au de at ch fr es pt br mx ar it nl be pl in example'.split(' '));

const isHost = (word: string): boolean => {
  const dot = word.lastIndexOf('.');
  return dot >= 3 && writtenEndings.has(word.slice(dot + 1).toLowerCase());
};

/** The next blank; a dot or comma just before it does not belong to an address. */
function blank(text: string, start: number): number {
  let index = start;
  while (index < text.length && text.charCodeAt(index) > 32) index++;
  while (index > start + 1 && '.,;:!?)\'"'.includes(text.charAt(index - 1))) index--;
  return index;
}
