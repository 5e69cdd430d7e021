import { sideOf } from '../side.ts';
import { sideByWords } from './side-by-words.ts';

/** Messages whose side is looked at in advance. */
const mostSampled = 60;

export interface Speakers {
  of(message: Element, log: Element): 'agent' | 'customer';
  readonly areTold: boolean;
}

/**
 * By words where a log uses them: then who is not named is the customer. Else by side, and the far side means the agent only in a
 * log that uses both: in one with a wide column of names in front, everything stands off the centre.
 */
export function speakersIn(element: Element, messages: readonly Element[]): Speakers {
  const sample = messages.slice(-mostSampled);
  const sides = new Set(sample.map(message => sideOf(message, element)));
  let areNamed = sample.some(message => sideByWords(message, element) !== null);
  const of: Speakers['of'] = (message, log) => {
    const named = sideByWords(message, log);
    areNamed ||= named !== null;
    if (areNamed) return named ?? 'customer';
    const side = sideOf(message, log);
    sides.add(side);
    return side === 'end' && sides.has('start') ? 'agent' : 'customer';
  };
  return { of, areTold: areNamed || (sides.has('start') && sides.has('end')) };
}
