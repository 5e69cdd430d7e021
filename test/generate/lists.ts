/** The form that lists in src/lists are kept in: words sorted, no word twice, lines of at most 180 characters. */
export function formatWords(list: string): string {
  const words = [...new Set(list.split(/[ \n]+/).filter(word => word !== ''))].sort(byCode);
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > 180) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `\n${lines.join('\n')}\n`;
}

/** Lists of one row a line: sorted by what stands first, flags not counted. */
export function formatRows(list: string): string {
  const rows = [...new Set(list.split('\n').filter(row => row !== ''))].sort((a, b) => byCode(keyOf(a), keyOf(b)));
  return `\n${rows.join('\n')}\n`;
}

const keyOf = (row: string): string => row.replace(/^[!~]+/, '').toLowerCase();
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
