import type { Prepared } from '../detector.ts';
import type { Talk } from '../talk.ts';
import { parseAddress, type Address } from './address.ts';
import { onList } from './host-lists.ts';
import { scanAddresses } from './scan-addresses.ts';

const remembered = 64;

/** Registrable domains the operator has posted so far: the customer repeating one is no lure. */
export function postedDomains(talk: Talk, { message, body, look }: Prepared): Talk['agentDomains'] {
  if (message.speaker !== 'agent') return talk.agentDomains;
  const written = scanAddresses(body, look);
  if (written.length === 0 && message.links === undefined) return talk.agentDomains;
  const hrefs = [...(message.links ?? []).slice(0, remembered).map(link => link.href), ...written.slice(0, remembered).map(({ href }) => href)];
  const fresh = hrefs.map(parseAddress).filter(isOneOwners).map(address => address.domain).filter(domain => domain !== '' && !talk.agentDomains.includes(domain));
  return fresh.length === 0 ? talk.agentDomains : [...talk.agentDomains, ...new Set(fresh)].slice(-remembered);
}

/** A short link or a file host the operator used once says nothing about what others put there. */
const isOneOwners = ({ lists }: Address): boolean => (lists & (onList.fileHost | onList.linkPage | onList.shortener)) === 0;
