import type { ReadText } from '../read-text.ts';

/** One family of composers. Exactly one way to change text, then waiting and reading back; never a chain of attempts. */
export interface Editor {
  readonly id: string;
  detects(element: HTMLElement): boolean;
  /** The text that would be sent, with offsets that `replace` understands. */
  read(element: HTMLElement): ReadText | { readonly text: string };
  /** Puts `text` in place of the current selection, inside the same task (used for a paste that was held back). */
  insert(element: HTMLElement, text: string): void;
  /** Selects UTF-16 offsets of what `read` gave; false when they cannot be selected. */
  select(element: HTMLElement, start: number, end: number): boolean;
}
