import type { Happening } from '../core/happening.ts';
import type { PageHealth, JudgedMessage } from '../store/tab-state.ts';

/**
 * Every message between contexts, on one screen. Content scripts tell, and the background answers "received"; what they ask for is in `Answers`.
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
  /** A text is in this language, and its phrases are not in the document's process yet. */
  'page/language': { readonly language: string };
  /** A document needs the guard, or a console is in it, or a file is attached: these are to be run there, and hand themselves to the front that asks. */
  'page/scripts': { readonly scripts: readonly ScriptName[] };
  /** A ready reply is offered in a card. */
  'page/reply': { readonly reply: string };
}

/** Scripts that come into a document when it needs them: the guard, its engine, what that has for files, what only some policies ask for, and what finds a conversation by its structure. */
export const scriptNames = ['guard', 'engine', 'scrub', 'policy', 'structure'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** What is asked for, and how it is answered: phrases as `readPhrases` takes them, the texts of a reply by language, or null when there are none; whether the scripts were run. */
export interface Answers {
  'page/language': unknown;
  'page/scripts': boolean;
  'page/reply': unknown;
}

export type Answer<N extends keyof Protocol> = N extends keyof Answers ? Answers[N] : void;

export type MessageName = keyof Protocol;

export interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly body: Protocol[N];
}
