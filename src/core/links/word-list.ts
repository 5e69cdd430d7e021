/** The entries of a list file: words parted by white space; a no-break space stands for a space inside an entry. */
export const words = (list: string): string[] => list.split(/[ \n]+/).filter(word => word !== '').map(word => word.replaceAll('\u00a0', ' '));

/** A host and everything that is left when its first labels are taken off: `a.b.com`, `b.com`, `com`. */
export function tailsOf(host: string): readonly string[] {
  const tails = [host];
  for (let dot = host.indexOf('.'); dot >= 0 && tails.length < 12; dot = host.indexOf('.', dot + 1)) tails.push(host.slice(dot + 1));
  return tails;
}

/** The first tail that is on the list: the host is that domain or below it. */
export function listed(tails: readonly string[], domains: ReadonlySet<string>): string | undefined {
  for (let at = 0; at < tails.length; at++) if (domains.has(tails[at]!)) return tails[at]!;
  return undefined;
}

/** The host is one of the domains or below one: whole labels are compared, never letters. */
export function endsWithAny(host: string, domains: ReadonlySet<string>): string | undefined {
  return listed(tailsOf(host), domains);
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
