/** The entries of a list file: words parted by white space; a no-break space stands for a space inside an entry. */
export const words = (list: string): string[] => list.split(/[ \n]+/).filter(word => word !== '').map(word => word.replaceAll('\u00a0', ' '));

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
