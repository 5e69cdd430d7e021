import { isOwnInput } from '../sites/editors/own-input.ts';
import { readText } from '../sites/read-text.ts';
import { isEngineMissed, untilEngine } from './bring-engine.ts';
import { insert, working, type GuardedComposer } from './composer-guarded.ts';
import { sayMasked, waysOut, type Desk } from './composer-mask.ts';
import { sayStarting, sayUnchecked } from './composer-starting.ts';
import { comparable, selected, settles, type ComposerText } from './composer-text.ts';
import { maskingsOf } from './composer-undo.ts';

/**
 * Takes over a paste or a drop that brings sensitive data, and puts the masked text in its place. Also one that comes while the
 * guard is changing the text, as it would land in the guard's selection, and one that comes before the engine, which waits for it.
 */
export function takeTransfer(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk): void {
  if (isOwnInput()) return;
  const { maskOnPaste } = desk.policy;
  const isBusy = composer.waiting !== null;
  if (maskOnPaste === 'off' && !isBusy) return;
  const brought = broughtBy('clipboardData' in event ? event.clipboardData : event.dataTransfer);
  const starting = maskOnPaste === 'off' ? null : untilEngine();
  if (starting !== null) return waitWith(event, composer, desk, brought, starting);
  if (isEngineMissed()) setTimeout(() => sayUnchecked(desk.notes, [composer]), 0);
  const words = wordsOf(brought, desk);
  if (words === null) return;
  const isMasked = isToMask(words, desk);
  if (maskOnPaste === 'ask' && words.masked.replacements.length > 0) offerSoon(composer, words, desk);
  if (!isMasked && !isBusy) return;
  stop(event);
  if ('clipboardData' in event && !isBusy) {
    insert(composer, isMasked ? words.masked.text : words.text);
    if (isMasked) afterPaint(() => void confirm(composer, words, desk));
    return;
  }
  const put = putting(event, composer, desk);
  void working(composer, () => put(words));
}

const isToMask = ({ masked }: ComposerText, { policy }: Desk): boolean => policy.maskOnPaste === 'always' && masked.replacements.length > 0;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Puts words where a transfer would have put them, in a later task. */
function putting(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk): (words: ComposerText) => Promise<void> {
  // Draft.js stays in a mode without paste, and ProseMirror shows its drop cursor, until they hear that the dragging is over.
  if (!('clipboardData' in event)) composer.element.dispatchEvent(new DragEvent('dragend', { bubbles: true, composed: true }));
  const place = 'clipboardData' in event ? () => true : caretAt(event, composer.element);
  return async words => {
    const isMasked = isToMask(words, desk);
    await selected(composer.element, place);
    insert(composer, isMasked ? words.masked.text : words.text);
    if (isMasked) await confirm(composer, words, desk);
  };
}

/** What is pasted or dropped before there is an engine is judged and put in once there is one, or none came; what is typed meanwhile follows it. */
function waitWith(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk, brought: Brought, starting: Promise<unknown>): void {
  if (brought.plain === '' && textOf(brought) === '') return;
  stop(event);
  const put = putting(event, composer, desk);
  sayStarting(desk.notes, composer);
  void working(composer, async () => {
    await starting;
    const words = wordsOf(brought, desk);
    if (words === null) return;
    await put(words);
    if (desk.policy.maskOnPaste === 'ask' && words.masked.replacements.length > 0) offerSoon(composer, words, desk);
    if (isEngineMissed()) sayUnchecked(desk.notes, [composer]);
  });
}

interface Brought {
  readonly plain: string;
  readonly html: string;
}

/** Read at once: a transfer is empty after its event. */
const broughtBy = (data: DataTransfer | null): Brought => ({ plain: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' });

const textOf = ({ html }: Brought): string => (html === '' ? '' : readText(new DOMParser().parseFromString(html, 'text/html').body).text);

/** What a transfer would put into a composer, judged. Some programs offer markup alone, or more words in it than in the plain text. */
function wordsOf(brought: Brought, { judgeData: judge }: Desk): ComposerText | null {
  const { plain } = brought;
  const words = plain === '' ? null : judge(plain);
  if (words !== null && words.masked.replacements.length > 0) return words;
  const text = textOf(brought);
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
  const { editor, element } = composer;
  let wasThere = false;
  const isIn = await settles(() => {
    const now = editor.read(element);
    // The operator may go on meanwhile and edit what came, or send it.
    wasThere ||= hasMasks(now, words);
    return comparable(now).includes(expected);
  });
  if (!isIn && !wasThere) return desk.notes.failed(composer, words.masked.text);
  sayMasked(desk, composer, words.masked.replacements.map(({ finding }) => finding), maskingsOf(words.text, words.masked.replacements));
}

const hasMasks = (text: string, { masked }: ComposerText): boolean => masked.replacements.every(({ text: mask }) => text.includes(mask));

/** A drop goes where the pointer is, not where the caret was. */
function caretAt(event: DragEvent, element: HTMLElement): () => boolean {
  const { clientX, clientY } = event;
  return () => {
    const { ownerDocument } = element;
    const place = ownerDocument.caretPositionFromPoint?.(clientX, clientY);
    const selection = ownerDocument.getSelection();
    element.focus({ preventScroll: true });
    if (!place || selection === null) return false;
    if ('setSelectionRange' in element && place.offsetNode === element) (element as HTMLTextAreaElement).setSelectionRange(place.offset, place.offset); // Only text controls have it.
    else if (element.contains(place.offsetNode)) selection.collapse(place.offsetNode, place.offset);
    return true;
  };
}
