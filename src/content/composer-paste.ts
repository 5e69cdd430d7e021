import { isOwnInput } from '../sites/editors/own-input.ts';
import { readText } from '../sites/read-text.ts';
import { isEngineMissed, untilEngine } from './bring-engine.ts';
import { insert, working, type GuardedComposer } from './composer-guarded.ts';
import { forgetOtherTalk, isElsewhere, sayMasked, waysOut, type Desk } from './composer-mask.ts';
import { sayStarting, sayUnchecked } from './composer-starting.ts';
import { comparable, selected, settles, type ComposerText } from './composer-text.ts';
import { maskingsOf } from './composer-undo.ts';
import { stop } from './stop.ts';

/**
 * Takes over a paste or a drop that brings sensitive data, and puts the masked text in its place. Also one that comes while the
 * guard is changing the text, as it would land in the guard's selection, and one that comes before the engine.
 */
export function takeTransfer(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk): void {
  if (isOwnInput()) return;
  const isOff = desk.policy.maskOnPaste === 'off';
  const isBusy = composer.waiting !== null;
  if (isOff && !isBusy) return;
  const brought = broughtBy('clipboardData' in event ? event.clipboardData : event.dataTransfer);
  const starting = isOff ? null : untilEngine();
  const words = wordsOf(brought, desk);
  if (words === null) return;
  const isMasked = isToMask(words, desk);
  // Mostly there is nothing to tell, and every paste pays for a timer.
  if (!isMasked && !isBusy && starting === null) return void (mayTell(desk) && setTimeout(tellOf, 0, composer, words, desk));
  stop(event);
  forgetOtherTalk(desk, composer);
  if ('clipboardData' in event && !isBusy && starting === null) {
    insert(composer, isMasked ? words.masked.text : words.text);
    if (isMasked) afterPaint(() => void confirm(composer, words, desk));
    return;
  }
  if (starting !== null) sayStarting(desk.notes, composer);
  putInLater(event, composer, desk, async () => {
    await starting;
    return starting === null ? words : (wordsOf(brought, desk) ?? words);
  });
}

/** Puts words where a transfer would have put them, once they are judged; what is typed meanwhile follows them. */
function putInLater(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk, judged: () => Promise<ComposerText>): void {
  // Draft.js stays in a mode without paste, and ProseMirror shows its drop cursor, until they hear that the dragging is over.
  if (!('clipboardData' in event)) composer.element.dispatchEvent(new DragEvent('dragend', { bubbles: true, composed: true }));
  const place = 'clipboardData' in event ? () => true : caretAt(event, composer.element);
  const { talk } = composer;
  void working(composer, async () => {
    const words = await judged();
    // It is none of the conversation that the console shows now; the operator has it still, or copies it.
    if (isElsewhere(desk, composer, talk)) return desk.notes.failed(composer, words.masked.text);
    const isMasked = isToMask(words, desk);
    await selected(composer.element, place);
    insert(composer, isMasked ? words.masked.text : words.text);
    if (isMasked) await confirm(composer, words, desk);
    else tellOf(composer, words, desk);
  });
}

const isToMask = ({ masked }: ComposerText, { policy }: Desk): boolean => policy.maskOnPaste === 'always' && masked.replacements.length > 0;

const mayTell = ({ policy }: Desk): boolean => isEngineMissed() || policy.maskOnPaste === 'ask';

/** Of text that went in as it is: once the editor has it, the note offers to mask it, or says that nobody could look at it. */
function tellOf(composer: GuardedComposer, { masked }: ComposerText, desk: Desk): void {
  if (desk.policy.maskOnPaste === 'ask' && masked.replacements.length > 0) desk.notes.offers(composer, masked.replacements.map(({ finding }) => finding), waysOut(desk, composer, false));
  sayUnchecked(desk.notes, [composer]);
}

interface Brought {
  readonly plain: string;
  /** Read when it is first asked for, which must be in the event: a transfer is empty after it. */
  html(): string;
}

function broughtBy(data: DataTransfer | null): Brought {
  let html: string | undefined;
  return { plain: data?.getData('text/plain') ?? '', html: () => (html ??= data?.getData('text/html') ?? '') };
}

/** What a transfer would put into a composer, judged. Some programs offer markup alone, or more words in it than in the plain text. */
function wordsOf(brought: Brought, { judgeData: judge }: Desk): ComposerText | null {
  const { plain } = brought;
  const words = plain === '' ? null : judge(plain);
  if (words !== null && words.masked.replacements.length > 0) return words;
  const html = brought.html();
  if (html === '') return words;
  const text = readText(new DOMParser().parseFromString(html, 'text/html').body).text;
  if (text === '' || comparable(text) === comparable(plain)) return words;
  const fromMarkup = judge(text);
  return words === null || fromMarkup.masked.replacements.length > 0 ? fromMarkup : words;
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
