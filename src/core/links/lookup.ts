/** Words that are looked for inside of a text: by numbers that stand for their letters, so that nothing is cut out. */
export interface Lookup {
  /** One of the words stands from `from` to `to`. */
  has(text: string, from: number, to: number): boolean;
  /** One of the words of `shortest` to `longest` letters stands at the beginning or at the end of what is longer. */
  beginsOrEnds(text: string, from: number, to: number, shortest: number, longest: number): boolean;
}

export function lookupOf(list: Iterable<string>): Lookup {
  const words = [...list];
  const forwards = tableOf(words.map(word => numberOf(word, 0, word.length)));
  const backwards = tableOf(words.map(word => backwardsNumberOf(word)));
  const finds = (table: Int16Array, number: number, text: string, from: number, to: number): boolean => {
    for (let cell = cellIn(table, number); table[cell] !== 0; cell = (cell + 1) & (table.length - 1)) {
      const word = words[table[cell]! - 1]!;
      if (word.length === to - from && text.startsWith(word, from)) return true;
    }
    return false;
  };
  return {
    has: (text, from, to) => finds(forwards, numberOf(text, from, to), text, from, to),
    beginsOrEnds(text, from, to, shortest, longest) {
      let head = 0;
      let tail = 0;
      for (let size = 1; size <= longest && size < to - from; size++) {
        head = grown(head, text.charCodeAt(from + size - 1));
        tail = grown(tail, text.charCodeAt(to - size));
        if (size >= shortest && (finds(forwards, head, text, from, from + size) || finds(backwards, tail, text, to - size, to))) return true;
      }
      return false;
    },
  };
}

const grown = (number: number, code: number): number => Math.imul(number ^ code, 0x01000193);

function numberOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = grown(number, text.charCodeAt(at));
  return number;
}

function backwardsNumberOf(word: string): number {
  let number = 0;
  for (let at = word.length - 1; at >= 0; at--) number = grown(number, word.charCodeAt(at));
  return number;
}

const cellIn = (table: Int16Array, number: number): number => (number ^ (number >>> 15)) & (table.length - 1);

/** Places in the list, counted from one, in the cells of their numbers or the next free ones; three of four cells stay empty. */
function tableOf(numbers: readonly number[]): Int16Array {
  let size = 64;
  while (size < 4 * numbers.length) size *= 2;
  const table = new Int16Array(size);
  for (const [place, number] of numbers.entries()) {
    let cell = cellIn(table, number);
    while (table[cell] !== 0) cell = (cell + 1) & (size - 1);
    table[cell] = place + 1;
  }
  return table;
}
