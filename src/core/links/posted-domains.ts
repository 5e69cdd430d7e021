import type { Prepared } from '../detector.ts';
import type { Talk } from '../talk.ts';
import { parseAddress } from './address.ts';
import { scanAddresses } from './scan-addresses.ts';

const remembered = 64;

/** Registrable domains the operator has posted so far: the customer repeating one is no lure. */
export function postedDomains(talk: Talk, { message, body }: Prepared): Talk['agentDomains'] {
  if (message.speaker !== 'agent') return talk.agentDomains;
  const hrefs = [...(message.links ?? []).slice(0, remembered).map(link => link.href), ...scanAddresses(body).slice(0, remembered).map(written => written.href)];
  const fresh = hrefs.map(href => parseAddress(href).domain).filter(domain => domain !== '' && !talk.agentDomains.includes(domain));
  return fresh.length === 0 ? talk.agentDomains : [...talk.agentDomains, ...new Set(fresh)].slice(-remembered);
}
