/** The entries of a list file: words parted by white space; a no-break space stands for a space inside an entry. */
export const words = (list: string): string[] => list.split(/[ \n]+/).filter(word => word !== '').map(word => word.replaceAll('\u00a0', ' '));

/** The lines of a list file that has one entry a line. */
export const rows = (list: string): string[] => list.split('\n').filter(row => row !== '');

/** A host and what is left when its first labels are taken off, the longest first: `a.b.com`, `b.com`, `com`. Of very deep hosts only the last ten labels. */
export function tailsOf(host: string): readonly string[] {
  const tails: string[] = [];
  for (let dot = host.lastIndexOf('.'); dot > 0 && tails.length < 10; dot = host.lastIndexOf('.', dot - 1)) tails.push(host.slice(dot + 1));
  tails.push(host);
  return tails.reverse();
}

/** The host is one of the domains or below one: whole labels are compared, never letters. */
export function endsWithAny(host: string, domains: ReadonlySet<string>): string | undefined {
  return tailsOf(host).find(tail => domains.has(tail));
}

/** What parts the words of a name or a path: a bit each. */
export const hyphen = 1;
export const underline = 2;
export const dot = 4;
export const slash = 8;
const anyMark = hyphen | underline | dot | slash;
const markOf = Uint8Array.from({ length: 128 }, (_, code) => ({ '-': hyphen, _: underline, '.': dot, '/': slash })[String.fromCharCode(code)] ?? 0);

/** The words between the marks, empty ones as well: what `split` answers, in a fraction of its time. */
export function wordsOf(name: string, marks: number = anyMark): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code > 127 || (markOf[code]! & marks) === 0) continue;
    found.push(name.slice(from, at));
    from = at + 1;
  }
  found.push(from === 0 ? name : name.slice(from));
  return found;
}

/** Where the word ends that begins at `from`: at the next mark, or with the text. */
export function endOfWord(text: string, from: number, marks: number = anyMark): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && (markOf[code]! & marks) !== 0) break;
  }
  return at;
}

/**
 * Says whether some word of a list begins with the same two letters as a text, and whether some word ends with the same two. Sometimes yes where
 * it is no, never the other way round: what it denies need not be cut into pieces and looked up.
 */
export interface Brinks {
  begins(text: string): boolean;
  ends(text: string): boolean;
}

export function brinksOf(words: Iterable<string>): Brinks {
  const table = new Uint8Array(1 << 12);
  const place = (text: string, at: number): number => ((text.charCodeAt(at) & 63) << 6) | (text.charCodeAt(at + 1) & 63);
  for (const word of words) {
    table[place(word, 0)]! |= 1;
    table[place(word, word.length - 2)]! |= 2;
  }
  return { begins: text => (table[place(text, 0)]! & 1) !== 0, ends: text => (table[place(text, text.length - 2)]! & 2) !== 0 };
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
