import { isOwnInput } from '../sites/editors/own-input.ts';
import { byCommand } from '../sites/editors/rich-editor.ts';
import { readText } from '../sites/read-text.ts';
import { isEngineMissed, untilEngine } from './bring-engine.ts';
import { insert, working, type GuardedComposer } from './composer-guarded.ts';
import { forgetOtherTalk, isElsewhere, judged, sayFailed, sayMasked, waysOut, type Desk } from './composer-mask.ts';
import { sayStarting, sayUnchecked } from './composer-starting.ts';
import { comparable, replaceIn, selected, settles, type ComposerText } from './composer-text.ts';
import { maskingsOf } from './composer-undo.ts';
import { isThere } from './is-there.ts';
import { stop } from './stop.ts';

/**
 * Takes over a paste or a drop that brings sensitive data, and puts the masked text in its place. Also one that comes while the
 * guard is changing the text, as it would land in the guard's selection, and one that comes before the engine. `source`: the composer
 * out of which text is moved.
 */
export function takeTransfer(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk, source: GuardedComposer | null = null): void {
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
    const stood = putIn(composer, words, isMasked);
    if (isMasked) afterPaint(() => void confirm(composer, words, stood, desk));
    return;
  }
  if (starting !== null) sayStarting(desk.notes, composer);
  const moved = source && moveOut(source, brought.plain, desk);
  putInLater(event, composer, desk, moved, async () => {
    await starting;
    return starting === null ? words : (wordsOf(brought, desk) ?? words);
  });
}

/** Puts words where a transfer would have put them, once they are judged; what is typed meanwhile follows them. */
function putInLater(event: ClipboardEvent | DragEvent, composer: GuardedComposer, desk: Desk, moved: (() => Promise<unknown>) | null, read: () => Promise<ComposerText>): void {
  // Draft.js stays in a mode without paste, and ProseMirror shows its drop cursor, until they hear that the dragging is over.
  if (!('clipboardData' in event)) composer.element.dispatchEvent(new DragEvent('dragend', { bubbles: true, composed: true }));
  const place = 'clipboardData' in event ? () => true : caretAt(event, composer.element);
  const { talk } = composer;
  void working(composer, async () => {
    const words = await read();
    // It is none of the conversation that the console shows now; the operator has it still, or copies it.
    if (isElsewhere(desk, composer, talk)) return desk.notes.failed(composer, words.masked.text, null, 'note_elsewhere');
    const isMasked = isToMask(words, desk);
    await selected(composer.element, place);
    const stood = putIn(composer, words, isMasked);
    if (!isMasked) tellOf(composer, words, desk);
    else if (!(await confirm(composer, words, stood, desk))) return;
    if (moved === null) return;
    const { editor, element } = composer;
    const caret = editor.caret(element);
    await moved();
    if (caret !== null) await selected(element, () => editor.select(element, caret, caret));
  });
}

/** Answers what stood there. The console may put another element with these words in the place of this one at once. */
function putIn(composer: GuardedComposer, { text, masked }: ComposerText, isMasked: boolean): string {
  const stood = isMasked ? composer.editor.read(composer.element) : '';
  composer.text = isMasked ? masked.text : text;
  composer.sent = '';
  insert(composer, composer.text);
  return stood;
}

/**
 * What was dragged away is taken out, as the browser would have done, where the editor follows its DOM: the others take no empty text in
 * place of what is selected, so the data is masked there as well. Called while it is still selected.
 */
function moveOut(source: GuardedComposer, text: string, desk: Desk): () => Promise<unknown> {
  const { editor, element } = source;
  const now = editor.read(element);
  const caret = editor.caret(element) ?? 0;
  const start = [caret, caret - text.length].find(at => at >= 0 && now.startsWith(text, at)) ?? now.indexOf(text);
  return () => working(source, async () => (start >= 0 && editor.insert === byCommand && (await replaceIn(element, editor, [{ start, end: start + text.length, text: '' }], null))) || replaceIn(element, editor, judged(desk, source).masked.replacements, null));
}

const isToMask = ({ masked }: ComposerText, { policy }: Desk): boolean => policy.maskOnPaste === 'always' && masked.replacements.length > 0;

const mayTell = ({ policy }: Desk): boolean => isEngineMissed() || policy.maskOnPaste === 'ask';

/** Of text that went in as it is: once the editor has it, the note offers to mask it, or says that nobody could look at it. */
function tellOf(composer: GuardedComposer, { text, masked }: ComposerText, desk: Desk): void {
  const told = masked.replacements.map(({ finding }) => finding);
  if (desk.policy.maskOnPaste === 'ask' && told.length > 0) desk.notes.offers(composer, told, waysOut(desk, composer, text, told));
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

/** Reads back what the editor made of the masked text, and answers whether it is there; says so when it is not. */
async function confirm(composer: GuardedComposer, words: ComposerText, stood: string, desk: Desk): Promise<boolean> {
  const { talk } = composer;
  let wasThere = false;
  let wanted: string | null = null;
  const isIn = await settles(() => {
    if (!isThere(composer.element)) desk.find();
    const now = composer.editor.read(composer.element);
    // The operator may go on meanwhile and edit what came, or send it.
    wasThere ||= hasMasks(now, words);
    // Mostly as it was given, which is seen at once even in a megabyte.
    return hasMasks(composer.sent, words) || now.includes(words.masked.text) || comparable(now).includes((wanted ??= comparable(words.masked.text)));
  });
  if (isElsewhere(desk, composer, talk)) return false;
  if (isIn || wasThere) sayMasked(desk, composer, words.masked.replacements.map(({ finding }) => finding), maskingsOf(words.text, words.masked.replacements));
  else sayFailed(desk, composer, words, stood);
  return isIn || wasThere;
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
