import { editorOf } from '../sites/editors/all-editors.ts';
import type { Editor } from '../sites/editors/editor.ts';
import { asOwnInput } from '../sites/editors/own-input.ts';
import type { Masking } from './composer-undo.ts';

export interface GuardedComposer {
  readonly element: HTMLElement;
  readonly editor: Editor;
  /** Decisions of the operator that hold until the composer is empty again. */
  readonly released: Set<string>;
  /** Values that were masked unasked while typing. Brought back, they are the operator's wish and only held at the send. */
  readonly maskedOnce: Set<string>;
  /** The newest messages when the operator let something through, as hashes; only where nothing names a conversation. */
  newest: readonly string[];
  /** The conversation all this is about; null before anything was asked. */
  talk: string | null;
  /** What the open note would put back. */
  maskings: readonly Masking[];
  /** Where the caret was when the focus last left: libraries forget it on the way to a note's button. */
  caret: number | null;
  /** True between the start and the end of an input method's composition: the text is not the operator's yet. */
  isComposing: boolean;
  /** Not null while the guard changes the text: what is typed meanwhile waits here. */
  waiting: string | null;
  /** The end of the work under way; the next waits for it. */
  work: Promise<unknown>;
}

export interface Composers {
  /** The state of a composer, made when it is first asked for; null for what cannot be edited. */
  of(element: HTMLElement): GuardedComposer | null;
  /** Those asked for that are still in a document. */
  used(): readonly HTMLElement[];
}

/** `isNew` is called with each composer when it is first seen. */
export function createComposers(isNew: (composer: GuardedComposer) => void): Composers {
  const composers = new Map<HTMLElement, GuardedComposer>();
  const used = (): readonly HTMLElement[] => {
    for (const element of composers.keys()) if (!element.isConnected) composers.delete(element);
    return [...composers.keys()];
  };
  const of = (element: HTMLElement): GuardedComposer | null => {
    const known = composers.get(element);
    // The family can change under an element: libraries take over a textarea or an empty box.
    const editor = editorOf(element);
    if (known?.editor === editor) return known ?? null;
    if (editor === null) return null;
    const composer: GuardedComposer = {
      element,
      editor,
      released: new Set(),
      maskedOnce: new Set(),
      newest: [],
      talk: null,
      maskings: [],
      caret: null,
      isComposing: false,
      waiting: null,
      work: Promise.resolve(),
    };
    used();
    composers.set(element, composer);
    isNew(composer);
    return composer;
  };
  return { of, used };
}

/** Sent, thought over, or another conversation: what was decided was decided for the text before. */
export function forget(composer: GuardedComposer): void {
  composer.released.clear();
  composer.maskedOnce.clear();
  composer.newest = [];
}

/** Changes a composer's text without anything typed meanwhile getting between: it is put in at the caret afterwards. */
export function working<T>(composer: GuardedComposer, task: () => Promise<T>): Promise<T> {
  const work = composer.work.then(async () => {
    composer.waiting = '';
    try {
      return await task();
    } finally {
      const typed = composer.waiting ?? '';
      composer.waiting = null;
      if (typed !== '') insert(composer, typed);
    }
  });
  composer.work = work.catch(() => undefined);
  return work;
}

/** Puts text in place of the selection, in the way the editor takes it. */
export function insert({ editor, element }: Pick<GuardedComposer, 'editor' | 'element'>, text: string): void {
  asOwnInput(() => editor.insert(element, text));
}
