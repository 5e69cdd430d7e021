/** One family of composers. Exactly one way to change text, then waiting and reading back; never a chain of attempts. */
export interface Editor {
  readonly id: string;
  detects(element: HTMLElement): boolean;
  /** True where only the editor's own handler of the key makes a line: what the browser makes is lost, or breaks the editor. */
  readonly makesLines: boolean;
  /** The text that would be sent. Offsets of `select` and `caret` count in it. */
  read(element: HTMLElement): string;
  /** Puts `text` in place of the current selection, inside the same task (used for a paste that was held back). */
  insert(element: HTMLElement, text: string): void;
  /** Selects UTF-16 offsets of what `read` gave, or puts the caret where they are equal; false when that cannot be. */
  select(element: HTMLElement, start: number, end: number): boolean;
  /** Offset of the caret, or null when it is elsewhere. */
  caret(element: HTMLElement): number | null;
}
