import { editorOf } from '../sites/editors/all-editors.ts';
import type { Editor } from '../sites/editors/editor.ts';
import { asOwnInput } from '../sites/editors/own-input.ts';
import type { Masking } from './composer-undo.ts';
import { isThere } from './is-there.ts';

export interface GuardedComposer {
  /** Another one when the console put that in its place. */
  element: HTMLElement;
  readonly editor: Editor;
  /** Decisions of the operator that hold until the composer is empty again. */
  readonly released: Set<string>;
  /** Words that it held when it was last looked at: an element that is taken out may be emptied. */
  text: string;
  /** Words that it held when something that sends was last let pass. */
  sent: string;
  /** Values that were masked unasked while typing. Brought back, they are the operator's wish and only held at the send. */
  readonly maskedOnce: Set<string>;
  /** What the operator has put away the note about; the send asks all the same. */
  putAway: string;
  /** The newest messages when a note was last shown, as hashes; only where nothing names a conversation. */
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

/** So many composers that were taken out wait for what comes in their place. */
const mostGone = 16;

/** `isNew` is called with each composer when it is first seen, or seen in another element, which `follows` says. */
export function createComposers(isNew: (composer: GuardedComposer) => void, follows: (gone: GuardedComposer, element: HTMLElement) => boolean): Composers {
  const composers = new Map<HTMLElement, GuardedComposer>();
  const used = (): readonly HTMLElement[] => {
    const all = [...composers.keys()];
    for (const element of all.filter(element => !isThere(element)).slice(0, -mostGone)) composers.delete(element);
    return all.filter(isThere);
  };
  const of = (element: HTMLElement): GuardedComposer | null => {
    const known = composers.get(element);
    // The family can change under an element: libraries take over a textarea or an empty box.
    const editor = editorOf(element);
    if (known?.editor === editor) return known ?? null;
    if (editor === null) return null;
    const gone = [...composers.values()].find(other => !isThere(other.element) && other.editor === editor && follows(other, element));
    if (gone !== undefined) composers.delete(gone.element);
    const composer: GuardedComposer = gone ?? {
      element,
      editor,
      released: new Set(),
      maskedOnce: new Set(),
      text: '',
      sent: '',
      putAway: '',
      newest: [],
      talk: null,
      maskings: [],
      caret: null,
      isComposing: false,
      waiting: null,
      work: Promise.resolve(),
    };
    composer.element = element;
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
  composer.putAway = '';
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
