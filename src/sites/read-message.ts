import type { Speaker } from '../core/model.ts';
import { fileLinks, linksIn } from './links-in.ts';
import { readText } from './read-text.ts';
import type { ReadMessage } from './site.ts';

interface Parts {
  readonly id: string | null;
  readonly speaker: Speaker;
  readonly internal?: boolean;
  /** Holds the sender's words. */
  readonly body: Element;
  /** Matches what stands in the body and is not the sender's own words: quotes, buttons, times. */
  readonly leftOut?: string;
  /** Matches what opens an attached file, anywhere in the message. */
  readonly files?: string;
}

/** The longest that only eyes are to see and is no part of the words: names of icons, initials, times. What is folded away or covered is longer. */
const longestDrawn = 30;

const isDrawn = (part: Element): boolean => part.getAttribute('aria-hidden') === 'true' && (part.textContent ?? '').length <= longestDrawn;

/** Reads a message whose parts a site has found. */
export function readMessage(element: Element, { id, speaker, internal = false, body, leftOut, files }: Parts): ReadMessage {
  const isLeftOut = (part: Element): boolean => isDrawn(part) || (leftOut !== undefined && part.matches(leftOut));
  return {
    id,
    speaker,
    internal,
    text: readText(body, isLeftOut),
    links: linksIn(body, leftOut),
    files: fileLinks(element, body, files),
  };
}
