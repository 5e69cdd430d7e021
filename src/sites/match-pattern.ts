/** Whether an address is one of a manifest's match pattern (scheme and host only: our patterns all end in `/*`). */
export function matchesPattern(pattern: string, { protocol, hostname }: URL): boolean {
  const [, scheme, host = ''] = /^(\*|[a-z]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  const isScheme = scheme === '*' ? protocol === 'https:' || protocol === 'http:' : `${scheme}:` === protocol;
  return isScheme && (host === '*' || hostname === host || (host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)))));
}
