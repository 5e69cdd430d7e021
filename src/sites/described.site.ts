import type { ConsoleDescription } from '../policy/console-description.ts';
import { closestComposed, queryAllDeep } from './composed.ts';
import { enterSends } from './keys.ts';
import { likelySend } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { seen, type Selector, type Site } from './site.ts';
import { idOf, nameOfLog } from './structure/ids.ts';
import { speakersIn, type Speakers } from './structure/speakers.ts';

const described = (css: string): Selector => seen(css, 'the organisation’s policy, or shown on the page', 'now');

/** A console that policy describes or that somebody showed. What it does not say is found by words and geometry. */
export function describedSite(console: ConsoleDescription, isHere: (url: URL) => boolean): Site {
  const speakers = new WeakMap<Element, Speakers>();
  const byStructure = (element: Element, log: Element): 'agent' | 'customer' => {
    const known = speakers.get(log) ?? speakersIn(log, queryAllDeep(log, console.message));
    speakers.set(log, known);
    return known.of(element, log);
  };
  const fits = (element: Element, css: string, log: Element): boolean => {
    const around = closestComposed(element, css);
    return (around !== null && around !== log && log.contains(around)) || queryAllDeep(element, css).length > 0;
  };
  const speakerOf = (element: Element, log: Element): 'agent' | 'customer' => {
    const { agent, customer } = console;
    if (agent !== undefined && customer === undefined) return fits(element, agent, log) ? 'agent' : 'customer';
    if (customer !== undefined) return fits(element, customer, log) || (agent !== undefined && !fits(element, agent, log)) ? 'customer' : 'agent';
    return byStructure(element, log);
  };
  return {
    id: 'described',
    isHere,
    inShadow: console.inShadow === true,
    log: described(console.log),
    conversation: log => nameOfLog(log, console.log),
    message: described(console.message),
    read: element => {
      const log = closestComposed(element, console.log);
      if (log === null) return null;
      const body = console.text === undefined ? element : (queryAllDeep(element, console.text)[0] ?? element);
      return readMessage(element, { id: idOf(element), speaker: speakerOf(element, log), body, ...(console.text === undefined && { files: 'a[download], a[href*="/attachments/"]' }) });
    },
    composer: described(console.composer),
    send: described(console.send === undefined ? likelySend : `${console.send}, ${likelySend}`),
    isUnknown: true,
    sendsOn: enterSends,
  };
}
