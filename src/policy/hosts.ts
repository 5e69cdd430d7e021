/** Whether a host is one of some domains, or below one. */
export const isWithin = (host: string, domains: readonly string[]): boolean => domains.some(domain => host === domain || host.endsWith(`.${domain}`));
