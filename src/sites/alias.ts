const aliases = new Map<string, string>();
const mostAliases = 2000;

/** A name of our own for something whose own name is personal, such as a phone number: the same as long as the page lives. */
export function alias(personal: string): string {
  const known = aliases.get(personal);
  if (known !== undefined) return known;
  if (aliases.size >= mostAliases) aliases.clear();
  const fresh = crypto.getRandomValues(new Uint32Array(4)).join('-');
  aliases.set(personal, fresh);
  return fresh;
}
