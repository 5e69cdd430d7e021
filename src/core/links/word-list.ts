/** The entries of a list file: words parted by white space; a no-break space stands for a space inside an entry. */
export const words = (list: string): string[] => list.split(/[ \n]+/).filter(word => word !== '').map(word => word.replaceAll('\u00a0', ' '));

/** The host is one of the domains or below one: whole labels are compared, never letters. */
export function endsWithAny(host: string, domains: ReadonlySet<string>): string | undefined {
  if (domains.has(host)) return host;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const rest = host.slice(dot + 1);
    if (domains.has(rest)) return rest;
  }
  return undefined;
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
