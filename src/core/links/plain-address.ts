/** The parts of a plainly written address, each as it stands. */
export interface PlainParts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** A host of small letters with a named ending, no user, no port, and nothing that a browser would encode. */
const plainly = /^(https?):\/\/((?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*)(\/[\w.~!$&()*+,;=:@%/-]*)?(\?[\w.~!$&()*+,;=:@%/?-]*)?(#[\w.~!$&()*+,;=:@%/?-]*)?$/;

/**
 * Reads the addresses that nearly all links are: those of which a browser's `URL` gives back every part letter by letter (WHATWG URL, "basic
 * URL parser"). All others are null and left to `URL` itself; test/unit/links-address.test.ts ties the two together.
 */
export function readPlain(href: string): PlainParts | null {
  const match = plainly.exec(href);
  if (match === null) return null;
  const host = match[2]!;
  const path = match[3] ?? '/';
  // Punycode may be refused, `..` is resolved, and so is `%2e%2e`.
  if (host.length > 250 || host.includes('xn--') || path.includes('/.') || path.includes('/%2')) return null;
  const query = match[4] ?? '';
  const fragment = match[5] ?? '';
  return { scheme: match[1]!, host, path, query: query.length === 1 ? '' : query, fragment: fragment.length === 1 ? '' : fragment };
}
