import type { Engine } from '../core/inspect.ts';
import { isMarked, type Finding } from '../core/model.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { editorOf } from '../sites/editors/all-editors.ts';
import type { Editor } from '../sites/editors/editor.ts';
import { isOwnPaste } from '../sites/editors/own-paste.ts';
import type { Site } from '../sites/site.ts';
import { createComposerNotes, type ComposerNotes } from './composer-notes.ts';
import { comparable, decisionKey, judgeComposer, replaceIn, type ComposerText } from './composer-text.ts';
import { composerOf, sendTarget } from './composer-find.ts';
import type { Overlay } from './overlay.ts';

export interface GuardedComposer {
  readonly element: HTMLElement;
  readonly editor: Editor;
  /** Decisions of the operator that hold until the composer is empty again. */
  readonly released: Set<string>;
}

interface Context {
  readonly site: Site;
  readonly engine: () => Engine;
  readonly policy: PolicyValues;
}

/** A pause in typing of this many milliseconds brings up the note about what stands in the composer. */
const typingPauseMs = 500;

/**
 * Guards what the operator is about to say. All listeners are on the window, in the capture phase, from document start on: they
 * run before any of the console's own.
 */
export function guardComposers(context: Context, overlay: Overlay, signal: AbortSignal): void {
  const { site } = context;
  const composers = new WeakMap<HTMLElement, GuardedComposer>();
  const notes = createComposerNotes(overlay, signal);
  const options = { capture: true, signal } as const;

  const guarded = (element: HTMLElement | null): GuardedComposer | null => {
    const editor = element === null ? null : editorOf(element);
    if (element === null || editor === null) return null;
    const known = composers.get(element) ?? { element, editor, released: new Set<string>() };
    composers.set(element, known);
    return known;
  };
  const hold = (event: Event, composer: GuardedComposer | null, isLast: boolean): void => {
    if (composer === null || !context.policy.holdSend) return;
    const judged = judgeComposer(context.engine(), composer.editor.read(composer.element).text);
    const held = heldBack(judged, composer);
    if (held.length === 0) return isLast ? notes.close() : undefined;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isLast) notes.holds(composer, held, decisions(context, composer, notes, held));
  };

  window.addEventListener('paste', event => paste(event, context, guarded(composerOf(site, event)), notes), options);
  window.addEventListener('drop', event => paste(event, context, guarded(composerOf(site, event)), notes), options);
  window.addEventListener('keydown', event => {
    const composer = guarded(composerOf(site, event));
    if (composer !== null && site.sendsOn(event, composer.element)) return hold(event, composer, true);
    if (event.key === 'Enter' || event.key === ' ') hold(event, guarded(sendTarget(site, event)), true);
  }, options);
  // Consoles act on the press as well as on the click, so the whole gesture is held; the note comes once, with the click or touch.
  for (const name of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'] as const) {
    window.addEventListener(name, event => hold(event, guarded(sendTarget(site, event)), endsGesture(event)), { ...options, passive: false });
  }
  window.addEventListener('submit', event => hold(event, guarded(sendTarget(site, event)), true), options);
  watchTyping(context, guarded, notes, options);
}

/** A held touch makes no click. */
const endsGesture = (event: Event): boolean => event.type === 'click' || (event.type === 'pointerup' && event instanceof PointerEvent && event.pointerType === 'touch');

/** What stops the send: danger that the operator has not let through. */
function heldBack({ text, findings }: ComposerText, { released }: GuardedComposer): readonly Finding[] {
  return findings.filter(finding => finding.tier === 'danger' && !released.has(decisionKey(text, finding)));
}

function paste(event: ClipboardEvent | DragEvent, context: Context, composer: GuardedComposer | null, notes: ComposerNotes): void {
  if (composer === null || isOwnPaste(event) || context.policy.maskOnPaste === 'off') return;
  const data = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
  const text = data?.getData('text/plain') ?? '';
  if (text === '') return;
  const judged = judgeComposer(context.engine(), text);
  const { replacements } = judged.masked;
  if (replacements.length === 0) return;
  if (context.policy.maskOnPaste === 'ask') {
    // The text goes in as it is; once the editor has it, the note offers to mask it.
    setTimeout(() => notes.offers(composer, replacements.map(({ finding }) => finding), decisions(context, composer, notes, [])), 0);
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event instanceof DragEvent) placeCaretAt(event);
  composer.editor.insert(composer.element, judged.masked.text);
  void confirmPaste(composer, judged, notes);
}

/** Reads back what the editor made of the masked paste; says so when a value is still there. */
async function confirmPaste(composer: GuardedComposer, judged: ComposerText, notes: ComposerNotes): Promise<void> {
  const { replacements, text: masked } = judged.masked;
  const findings = replacements.map(({ finding }) => finding);
  const isIn = await settles(() => comparable(composer.editor.read(composer.element).text).includes(comparable(masked)));
  if (!isIn) return notes.failed(composer, masked);
  const undo = async (): Promise<void> => {
    const originals = replacements.map(({ start, end, text, finding }) => ({ masked: text, original: judged.text.slice(start, end), finding }));
    const current = composer.editor.read(composer.element).text;
    const back = locate(current, originals);
    const restored = back.length === originals.length && (await replaceIn(composer.element, composer.editor, back));
    if (!restored) notes.undoFailed(composer, judged.text);
  };
  notes.masked(composer, findings, () => void undo());
}

interface Original {
  readonly masked: string;
  readonly original: string;
  readonly finding: ComposerText['masked']['replacements'][number]['finding'];
}

/** Where the masks stand now, in order, each looked for behind the one before; searched from the last paste backwards would miss edits. */
function locate(current: string, originals: readonly Original[]) {
  const found: { start: number; end: number; text: string; finding: Original['finding'] }[] = [];
  let from = 0;
  for (const { masked, original, finding } of originals) {
    const start = current.indexOf(masked, from);
    if (start < 0) break;
    from = start + masked.length;
    found.push({ start, end: from, text: original, finding });
  }
  return found;
}

async function settles(isSo: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt++) {
    await new Promise(resolve => setTimeout(resolve, attempt === 0 ? 0 : 25));
    if (isSo()) return true;
  }
  return false;
}

/** The ways out that a note offers for what stands in the composer now. */
function decisions(context: Context, composer: GuardedComposer, notes: ComposerNotes, held: readonly Finding[]) {
  return {
    mask: async (): Promise<void> => {
      const judged = judgeComposer(context.engine(), composer.editor.read(composer.element).text);
      const { replacements, text } = judged.masked;
      const done = await replaceIn(composer.element, composer.editor, replacements);
      if (!done) return notes.failed(composer, text);
      notes.maskedInPlace(composer, replacements.map(({ finding }) => finding));
    },
    release: (): void => {
      const { text, findings } = judgeComposer(context.engine(), composer.editor.read(composer.element).text);
      for (const finding of findings) if (isMarked(finding) && (held.length === 0 || finding.tier === 'danger')) composer.released.add(decisionKey(text, finding));
    },
  };
}

function watchTyping(context: Context, guarded: (element: HTMLElement | null) => GuardedComposer | null, notes: ComposerNotes, options: AddEventListenerOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (composer: GuardedComposer): void => {
    if (!composer.element.isConnected) return;
    const judged = judgeComposer(context.engine(), composer.editor.read(composer.element).text);
    if (comparable(judged.text) === '') {
      composer.released.clear();
      notes.close();
    }
    const held = heldBack(judged, composer);
    if (held.length > 0 && !notes.isOpen()) notes.offers(composer, held, decisions(context, composer, notes, held));
    if (held.length === 0) notes.closeOffer();
  };
  window.addEventListener('input', event => {
    const composer = guarded(composerOf(context.site, event));
    if (composer === null) return;
    clearTimeout(timer);
    timer = setTimeout(look, typingPauseMs, composer);
  }, options);
}

/** A drop goes where the pointer is, not where the caret was. */
function placeCaretAt(event: DragEvent): void {
  const target = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const selection = document.getSelection();
  if (!target || selection === null) return;
  selection.collapse(target.offsetNode, target.offset);
}
