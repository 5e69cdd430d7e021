import type { FileRef, Link, Speaker } from '../core/model.ts';
import type { ReadText } from './read-text.ts';

/** A CSS selector with its evidence: on which screen it was seen, by whom, and when. */
export interface Selector {
  readonly css: string;
  readonly seen: string;
  readonly on: string;
}

export const seen = (css: string, where: string, on: string): Selector => ({ css, seen: where, on });

/** One message of a console, read from its DOM. */
export interface ReadMessage {
  /** The console's own id of the message when it shows one; else null. */
  readonly id: string | null;
  readonly speaker: Speaker;
  /** Internal notes are not part of the talk with the stranger. */
  readonly internal: boolean;
  readonly text: ReadText;
  readonly links: readonly (Link & { readonly element: HTMLAnchorElement })[];
  readonly files: readonly (FileRef & { readonly element?: HTMLElement })[];
}

export type ComposerMode = 'public' | 'note';

/** Finds a conversation in any document (`generic.site.ts`), with what speaks for it from 0 to 1; null where nothing is found. `composerCss`: what the composer is known to match. */
export type FindByStructure = (document: Document, composerCss?: string) => { readonly site: Site; readonly confidence: number } | null;

/** What is known of one console: selectors and readers, no judgement. */
export interface Site {
  readonly id: string;
  /** True where this console's conversations can appear. */
  isHere(url: URL): boolean;
  /** Of consoles that run on hosts of their own: whether a document shows this one. Asked again while a page builds itself. */
  recognises?(document: Document): boolean;
  /**
   * Of consoles whose messages nobody has described: this site with log and messages found by structure, or null while there is
   * nothing to find. Until then its own `log` matches what ARIA asks of a log, and its composer is guarded all the same.
   */
  readIn?(document: Document, find: FindByStructure): Site | null;
  /** Matches the element that holds the messages of one conversation; several may be mounted at once. */
  readonly log: Selector;
  /** A name for the conversation in a log, stable as long as it is the same talk. */
  conversation(log: Element): string;
  /** True of consoles that nobody has told of: neither which keys send nor what names a conversation is known. */
  readonly isUnknown?: boolean;
  /** Of what was found by structure: what speaks for it from 0 to 1; 0 for a composer without a conversation. */
  readonly confidence?: number;
  /** True where messages or the composer live in shadow roots, so that the watcher looks into them. */
  readonly inShadow?: boolean;
  /** Matches the element of one message. */
  readonly message: Selector;
  /** Matches what the console itself says in a log. */
  readonly system?: Selector;
  /** Reads a message element; null when it is not a message of a person. Unknown senders count as customers. */
  read(element: Element): ReadMessage | null;
  readonly composer: Selector;
  /** What a composer writes now; where nothing tells, an answer for the other side. */
  mode?(composer: HTMLElement): ComposerMode;
  /** Controls that send what stands in the composer. */
  readonly send: Selector;
  /** Where buttons are known by their place alone: the place in a path of what may send as the page is now, -1 for nothing. */
  pressed?(path: readonly Element[]): number;
  /** Whether a key sends wherever the focus is. */
  sendsAnywhere?(event: KeyboardEvent): boolean;
  /** Whether a key pressed in the composer sends. */
  sendsOn(event: KeyboardEvent, composer: HTMLElement): boolean;
}
