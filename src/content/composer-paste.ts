import { isOwnInput } from '../sites/editors/own-input.ts';
import { readText } from '../sites/read-text.ts';
import { insert, working, type GuardedComposer } from './composer-guarded.ts';
import { forgetOtherTalk, isElsewhere, sayMasked, waysOut, type Desk } from './composer-mask.ts';
import { comparable, selected, settles, type ComposerText } from './composer-text.ts';
import { maskingsOf } from './composer-undo.ts';

/**
 * Takes over a paste or a drop that brings sensitive data, and puts the masked text in its place. Also one that comes while the
 * guard is changing the text: it would land in the guard's selection.
 */
export function takeTransfer(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk): void {
  if (isOwnInput()) return;
  const { maskOnPaste } = desk.policy;
  const isBusy = composer.waiting !== null;
  if (maskOnPaste === 'off' && !isBusy) return;
  const words = wordsOf('clipboardData' in event ? event.clipboardData : event.dataTransfer, desk);
  if (words === null) return;
  const isMasked = maskOnPaste === 'always' && words.masked.replacements.length > 0;
  if (maskOnPaste === 'ask' && words.masked.replacements.length > 0) offerSoon(composer, words, desk);
  if (!isMasked && !isBusy) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  forgetOtherTalk(desk, composer);
  const text = isMasked ? words.masked.text : words.text;
  if ('clipboardData' in event && !isBusy) {
    insert(composer, text);
    if (isMasked) afterPaint(() => void confirm(composer, words, desk));
    return;
  }
  // Draft.js stays in a mode without paste, and ProseMirror shows its drop cursor, until they hear that the dragging is over.
  if (!('clipboardData' in event)) composer.element.dispatchEvent(new DragEvent('dragend', { bubbles: true, composed: true }));
  const place = 'clipboardData' in event ? () => true : caretAt(event, composer.element);
  void working(composer, async () => {
    await selected(composer.element, place);
    insert(composer, text);
    if (isMasked) await confirm(composer, words, desk);
  });
}

/** What a transfer would put into a composer, judged. Some programs offer markup alone, or more words in it than in the plain text. */
function wordsOf(data: DataTransfer | null, { judgeData: judge }: Desk): ComposerText | null {
  const plain = data?.getData('text/plain') ?? '';
  const words = plain === '' ? null : judge(plain);
  if (words !== null && words.masked.replacements.length > 0) return words;
  const html = data?.getData('text/html') ?? '';
  if (html === '') return words;
  const text = readText(new DOMParser().parseFromString(html, 'text/html').body).text;
  if (text === '' || comparable(text) === comparable(plain)) return words;
  const fromMarkup = judge(text);
  return words === null || fromMarkup.masked.replacements.length > 0 ? fromMarkup : words;
}

/** The text goes in as it is; once the editor has it, the note offers to mask it. */
function offerSoon(composer: GuardedComposer, words: ComposerText, desk: Desk): void {
  setTimeout(() => desk.notes.offers(composer, words.masked.replacements.map(({ finding }) => finding), waysOut(desk, composer, false)), 0);
}

/** Once the page has drawn: reading the text back and measuring where a note goes would keep the masked text from being seen. */
function afterPaint(run: () => void): void {
  let isDone = false;
  const go = (): void => {
    if (isDone) return;
    isDone = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(go, 0));
  // Tabs that nobody looks at draw nothing.
  setTimeout(go, 100);
}

/** Reads back what the editor made of the masked text; says so when it is not there or a value came through. */
async function confirm(composer: GuardedComposer, words: ComposerText, desk: Desk): Promise<void> {
  const expected = comparable(words.masked.text);
  const { editor, element, talk } = composer;
  let wasThere = false;
  const isIn = await settles(() => {
    const now = editor.read(element);
    // The operator may go on meanwhile and edit what came, or send it.
    wasThere ||= hasMasks(now, words);
    return comparable(now).includes(expected);
  });
  if (isElsewhere(desk, composer, talk)) return;
  if (!isIn && !wasThere) return desk.notes.failed(composer, words.masked.text);
  sayMasked(desk, composer, words.masked.replacements.map(({ finding }) => finding), maskingsOf(words.text, words.masked.replacements));
}

const hasMasks = (text: string, { masked }: ComposerText): boolean => masked.replacements.every(({ text: mask }) => text.includes(mask));

/** A drop goes where the pointer is, not where the caret was. */
function caretAt(event: DragEvent, element: HTMLElement): () => boolean {
  const { clientX, clientY } = event;
  return () => {
    const { ownerDocument } = element;
    const root = element.getRootNode();
    const place = ownerDocument.caretPositionFromPoint?.(clientX, clientY, { shadowRoots: root instanceof ShadowRoot ? [root] : [] });
    const selection = ownerDocument.getSelection();
    element.focus({ preventScroll: true });
    if (!place || selection === null) return false;
    if ('setSelectionRange' in element && place.offsetNode === element) (element as HTMLTextAreaElement).setSelectionRange(place.offset, place.offset); // Only text controls have it.
    else if (element.contains(place.offsetNode)) selection.collapse(place.offsetNode, place.offset);
    return true;
  };
}
