import type { Happening } from '../core/happening.ts';
import type { PageHealth, JudgedMessage } from '../store/tab-state.ts';

/**
 * Every message between contexts, on one screen. Content scripts tell; the background answers nothing but "received".
 * `page` is a random id that a content script gives the document it guards.
 */
export interface Protocol {
  /** A document began to be guarded. In the top frame it voids all that was known of the tab. */
  'page/started': { readonly page: string };
  /** The document is gone or frozen: what was known of it is void. */
  'page/left': { readonly page: string };
  /** Messages judged for the first time or anew. Findings carry no text. */
  'page/judged': { readonly page: string; readonly messages: readonly JudgedMessage[] };
  /** What happened to findings, for figures and reports. */
  'page/happened': { readonly page: string; readonly happenings: readonly Happening[] };
  /** What the guard sees of the document. */
  'page/health': { readonly page: string; readonly health: PageHealth };
}

export type MessageName = keyof Protocol;

export interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly body: Protocol[N];
}
