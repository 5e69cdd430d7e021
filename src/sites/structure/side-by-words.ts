import type { Speaker } from '../../core/model.ts';
import { parentComposed } from '../shadow-root.ts';

/** Words that consoles use in class names and attributes for who wrote; enough by themselves wherever they stand. */
const plainly: Readonly<Record<string, Speaker>> = {
  incoming: 'customer', inbound: 'customer', received: 'customer', customer: 'customer', visitor: 'customer', guest: 'customer', requester: 'customer', enduser: 'customer',
  outgoing: 'agent', outbound: 'agent', agent: 'agent', operator: 'agent', teammate: 'agent',
};
/** Words that also name other things: they count on the message itself and on what holds it, not on its parts. */
const onTheRow: Readonly<Record<string, Speaker>> = {
  contact: 'customer', client: 'customer', other: 'customer', them: 'customer',
  sent: 'agent', own: 'agent', self: 'agent', me: 'agent', mine: 'agent', admin: 'agent', staff: 'agent',
};
const attributes = ['class', 'data-direction', 'data-sender-type', 'data-author-type', 'data-sender', 'data-from', 'data-role', 'data-message-type', 'data-speaker', 'type'];
const yesNo = ['data-own', 'data-is-own', 'data-from-me', 'data-own-message', 'data-is-me'];
const mostParts = 12;
/** What a customer sent may be HTML with classes of its own, and stands deeper than what the console puts around it. */
const parts = ':scope > [class], :scope > * > [class]';
const mostParents = 6;

/** Who wrote a message, by the words its element, its parts and what holds it carry; null when they say nothing or contradict each other. */
export function sideByWords(message: Element, log: Element): Speaker | null {
  const said = new Set<Speaker>();
  for (let row: Element | null = message, steps = 0; row !== null && row !== log && steps < mostParents; row = parentComposed(row), steps++) {
    const before = said.size;
    for (const name of yesNo) if (row.hasAttribute(name)) said.add(row.getAttribute(name) === 'false' ? 'customer' : 'agent');
    for (const word of wordsOf(row)) add(said, plainly[word] ?? onTheRow[word]);
    if (said.size > before) break;
  }
  if (said.size === 0) for (const part of [...message.querySelectorAll(parts)].slice(0, mostParts)) for (const word of wordsOf(part)) add(said, plainly[word]);
  return said.size === 1 ? [...said][0]! : null;
}

function add(said: Set<Speaker>, speaker: Speaker | undefined): void {
  if (speaker !== undefined) said.add(speaker);
}

/** `chat-msg--fromOperator` is chat, msg, from, operator; `end-user` is also enduser. */
function wordsOf(element: Element): readonly string[] {
  const text = attributes.map(name => element.getAttribute(name) ?? '').join(' ').slice(0, 1000);
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('end-user', 'enduser')
    .split(/[^a-z]+/);
}
