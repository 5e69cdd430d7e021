const none = 65;
const most = 25;

/**
 * Sorted words without capitals as one text: before each stands how many characters it has in common with the one before it, `A` for none to
 * `Z` for 25 (front coding). It takes two thirds of the bytes of a list. Throws a RangeError for a word with a capital letter of ASCII.
 */
export function packed(words: readonly string[]): string {
  let last = '';
  return [...words].sort().map(word => {
    if (/[A-Z]/.test(word)) throw new RangeError(`"${word}" has a capital letter`);
    let shared = 0;
    while (shared < most && shared < last.length && word[shared] === last[shared]) shared++;
    last = word;
    return String.fromCharCode(none + shared) + word.slice(shared);
  }).join('');
}

/** The words of `packed`. */
export function unpacked(text: string): readonly string[] {
  let last = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(part => (last = last.slice(0, part.charCodeAt(0) - none) + part.slice(1)));
}
