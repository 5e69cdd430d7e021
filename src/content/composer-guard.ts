import type { Engine } from '../core/engine.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { isOwnInput } from '../sites/editors/own-input.ts';
import { controlEnterSends, isAnyEnter } from '../sites/keys.ts';
import type { Site } from '../sites/site.ts';
import { isAgain } from './again.ts';
import { composerOf, sendTargets, shownComposers } from './composer-find.ts';
import { anchorOf, inEachFrame, isOurs } from './composer-frames.ts';
import { createComposers, forget, insert, type GuardedComposer } from './composer-guarded.ts';
import { isEdit } from './composer-inline.ts';
import { follows, forgetOtherTalk, heldBack, judged, waysOut, type Desk } from './composer-mask.ts';
import { createComposerNotes } from './composer-notes.ts';
import { fewNewest, newestIn } from './composer-talk.ts';
import { takeTransfer } from './composer-paste.ts';
import { sayStarted, sayStarting, sayUnchecked } from './composer-starting.ts';
import { comparable, createComposerJudge } from './composer-text.ts';
import { watchTyping } from './composer-typing.ts';
import { suppliedLanguages } from './languages.ts';
import type { Panel } from './panel.ts';
import { stop } from './stop.ts';

interface Context {
  readonly site: Site;
  /** `told` is called when what stands in a composer may have another answer by now. */
  engineFor(told: () => void): () => Engine;
  /** Finds what can be masked, and nothing else. */
  readonly dataEngine: () => Engine;
  readonly waits: Desk['waits'];
  readonly policy: PolicyValues;
  readonly decided: Desk['decided'];
  readonly outgoing: Desk['outgoing'];
  /** Called when something happens in a composer, which comes before any paste. */
  getReady(): void;
}

/**
 * Guards what the operator is about to say. All listeners are on the windows, in the capture phase, from document start on: they
 * run before any of the console's own. Answers what to call now and then when messages came: with them, other words may stand in a box without any event.
 */
export function guardComposers({ site, engineFor, dataEngine, waits, policy, decided, outgoing, getReady }: Context, panel: Panel, signal: AbortSignal): () => void {
  const find = (): void => shownComposers(site, document).forEach(guarded);
  const desk: Desk = { find, site, policy, decided, waits, outgoing, judge: createComposerJudge(engineFor(() => lookAgain()), suppliedLanguages), judgeData: createComposerJudge(dataEngine), notes: createComposerNotes(panel, find, ({ element }) => newestIn(site, element, fewNewest), policy) };
  const typing = watchTyping(desk, signal);
  const options = { capture: true, passive: false, signal } as const;
  const onSubmit = (event: Event): void => hold(event, targets(event), true);
  const composers = createComposers(composer => {
    // What a form in a shadow root submits is not heard outside.
    composer.element.getRootNode().addEventListener('submit', onSubmit, options);
    watchChanges(composer, records => {
      typing.soon(composer);
      // Put in and sent in one go, as a macro may be: it is seen here alone.
      if (composer.element.textContent === '') outgoing.stands(records.flatMap(({ addedNodes }) => Array.from(addedNodes, node => node.textContent)).join('\n'), false);
    }, signal);
    typing.soon(composer);
    getReady();
  }, (gone, element) => follows(desk, gone, element));
  const guarded = guardedBy(desk, composers.of);
  const composerIn = (event: Event): GuardedComposer | null => forgetWhenEmpty(isOurs(site, event) ? guarded(composerOf(site, event)) : null);
  const hold = createGate(desk, typing.soon);
  const lookAgain = (): void => {
    desk.notes.closeUnchecked();
    for (const composer of composers.used().map(guarded)) if (composer !== null) typing.soon(composer);
  };

  const listeners: Partial<{ [K in keyof WindowEventMap]: (event: WindowEventMap[K]) => void }> = {
    ...transferListeners(desk, composerIn),
    ...typingListeners(composerIn, typing.soon, (event, composer) => composer.element.matches(site.composer.css) || hold(event, [composer], false)),
    ...keyListeners(desk, composerIn, hold, event => targets(event)),
    submit: onSubmit,
  };
  const targetsOf = (event: Event): readonly HTMLElement[] => ('key' in event && sendsAnywhere(site, event as KeyboardEvent) ? shownComposers(site, document) : sendTargets(site, event, composers.used()));
  const targets = (event: Event): readonly GuardedComposer[] => (isOurs(site, event) ? targetsOf(event).map(guarded).filter(composer => composer !== null) : []);
  // Consoles act on the press as well as on the click, so the whole gesture is held; the note comes once, with the click or touch.
  for (const name of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'] as const) {
    listeners[name] = (event: Event) => hold(event, targets(event), endsGesture(event));
  }
  /** What stands there goes out by what is done now, if that sends in a way that nobody knows. */
  const stands = (event: Event): void => {
    const { type, ctrlKey, metaKey, altKey, isTrusted } = event as KeyboardEvent; // The others have these too, or nobody asks for them.
    // What a page writes and tells of it may send at once; what is typed waits for what sends it.
    if (type === 'input' ? isTrusted : type === 'keydown' && !ctrlKey && !metaKey && !altKey && !isAnyEnter(event as KeyboardEvent)) return;
    for (const composer of composers.used().map(guarded)) if (composer !== null) desk.outgoing.stands(composer.editor.read(composer.element), false);
  };
  inEachFrame(signal, site, view => {
    for (const name of ['keydown', 'pointerdown', 'click', 'change', 'input']) view.addEventListener(name, stands, options);
    for (const [name, listener] of Object.entries(listeners)) view.addEventListener(name, listener as EventListener, options); // The table above ties names to events.
  });
  return () => composers.used().map(guarded).forEach(composer => composer && typing.idle(composer));
}

function forgetWhenEmpty(composer: GuardedComposer | null): GuardedComposer | null {
  if (composer !== null && composer.released.size + composer.maskedOnce.size > 0 && comparable(composer.editor.read(composer.element)) === '') forget(composer);
  return composer;
}

/** `isLast` ends the gesture and brings the note; null: the page may not hear of it, but the browser does with it what it would. */
type Hold = (event: Event, composers: readonly GuardedComposer[], isLast: boolean | null) => void;

/** State for elements that are to be guarded: not for a note where policy leaves those alone. */
function guardedBy({ site, policy }: Desk, stateOf: (element: HTMLElement) => GuardedComposer | null) {
  return (element: HTMLElement | null): GuardedComposer | null => {
    if (element === null) return null;
    if (!policy.guardNotes && site.mode?.(anchorOf(element)) === 'note') return null;
    return stateOf(element);
  };
}

/** Tell that a box was left, which sends no dialog's words. */
const leaves = /^(?:focusout|blur|change)$/;

/** Stops an event that would send while something held stands in one of the composers. */
function createGate(desk: Desk, soon: (composer: GuardedComposer) => void): Hold {
  return (event, composers, isLast) => {
    if (composers.length === 0 || !desk.policy.holdSend) return;
    for (const composer of composers) forgetOtherTalk(desk, composer);
    const waitOf = ({ waiting, work, element, editor }: GuardedComposer): Promise<unknown> | null => (waiting !== null ? work : desk.waits(editor.read(element), true));
    const holding = composers.find(composer => waitOf(composer) !== null || heldBack(judged(desk, composer), composer).length > 0);
    if (isLast === null) return holding && keepLine(event, holding);
    if (holding === undefined) {
      for (const composer of composers) desk.outgoing.stands((composer.sent = composer.text), !leaves.test(event.type) || isEdit(desk.site, composer.element));
      if (isLast && !sayUnchecked(desk.notes, composers)) desk.notes.close();
      return composers.forEach(soon);
    }
    stop(event);
    if (!isLast) return;
    // What is said after a wait must not be taken for what was said before.
    desk.notes.close();
    sayStarting(desk.notes, holding);
    const say = (): void => {
      const wait = waitOf(holding);
      if (wait !== null) return void wait.then(say);
      const now = judged(desk, holding);
      const held = heldBack(now, holding);
      if (held.length === 0) return sayStarted(desk.notes, holding);
      desk.decided('held', held);
      desk.notes.holds(holding, held, waysOut(desk, holding, now.text, held));
    };
    say();
  };
}

/** Keeps a key that makes a line from the page; the line is made all the same. */
function keepLine(event: Event, composer: GuardedComposer): void {
  event.stopImmediatePropagation();
  if (!composer.editor.makesLines || composer.isComposing) return;
  event.preventDefault();
  if (event.type === 'keydown') insert(composer, '\n');
}

/** A held touch makes no click. */
const endsGesture = (event: Event): boolean => event.type === 'click' || (event.type === 'pointerup' && (event as PointerEvent).pointerType === 'touch');

function transferListeners(desk: Desk, composerIn: (event: Event) => GuardedComposer | null) {
  let dragged: GuardedComposer | null = null;
  const forgetDragged = (): void => void (dragged = null);
  return {
    paste(event: ClipboardEvent): void {
      const composer = composerIn(event);
      if (composer !== null) takeTransfer(event, composer, desk);
    },
    dragstart(event: DragEvent): void {
      dragged = composerIn(event);
    },
    dragend: forgetDragged,
    // No pointer is over anything while something is dragged: what was taken out meanwhile tells nobody that it was.
    pointerover: forgetDragged,
    drop(event: DragEvent): void {
      const composer = composerIn(event);
      // Text moved inside one composer is there already: taking the drop over would double it.
      if (composer !== null && composer !== dragged) takeTransfer(event, composer, desk, event.ctrlKey || event.altKey ? null : dragged); // With a key it is copied.
    },
  };
}

/** `holdLeaving`: some pages save a message that is edited in its place when the focus leaves it. They hear of it once nothing in it is to be held. */
function typingListeners(composerIn: (event: Event) => GuardedComposer | null, soon: (composer: GuardedComposer) => void, holdLeaving: (event: Event, composer: GuardedComposer) => void) {
  const left = (event: Event): void => {
    const composer = composerIn(event);
    if (composer !== null) holdLeaving(event, composer);
  };
  const changed = (event: Event): void => {
    const composer = composerIn(event);
    if (composer !== null) soon(composer);
  };
  return {
    input: changed,
    focusin: changed,
    focusout(event: Event): void {
      const composer = composerIn(event);
      if (composer !== null && composer.waiting === null) composer.caret = composer.editor.caret(composer.element);
      left(event);
    },
    blur: left,
    change: left,
    beforeinput(event: InputEvent): void {
      const composer = composerIn(event);
      if (composer === null || isOwnInput()) return;
      soon(composer);
      if (composer.waiting === null || !(event.isTrusted || isAgain(event)) || event.isComposing) return;
      stop(event);
      if (event.inputType === 'insertText') composer.waiting += event.data ?? '';
    },
    compositionstart(event: CompositionEvent): void {
      const composer = composerIn(event);
      if (composer === null || !event.isTrusted) return;
      composer.isComposing = true;
      const { waiting, caret, editor, element } = composer;
      // What is composed would take the place of what the guard has selected.
      if (waiting === null || caret === null) return;
      editor.select(element, caret, caret);
      // CKEditor 5 empties what it knows to be selected, and would hear of the change too late.
      element.ownerDocument.dispatchEvent(new Event('selectionchange'));
    },
    compositionend(event: CompositionEvent): void {
      const composer = composerIn(event);
      if (composer === null) return;
      composer.isComposing = false;
      soon(composer);
    },
  };
}

/** Many pages hear Ctrl+Enter wherever the focus is: in a subject, or nowhere. */
const sendsAnywhere = (site: Site, event: KeyboardEvent): boolean => site.sendsAnywhere?.(event) || controlEnterSends(event);

function keyListeners({ site, notes }: Desk, composerIn: (event: Event) => GuardedComposer | null, hold: Hold, targets: (event: Event) => readonly GuardedComposer[]) {
  /** The key that was just held and is still down: its repetitions must not press the note's button, which has the focus now. */
  let heldKey: string | null = null;
  /** Where a key went down: the release of one that pressed the note's button comes to the box, and some pages send with it. */
  let downIn: GuardedComposer | null = null;
  const sends = (event: KeyboardEvent, { element }: GuardedComposer): boolean => sendsAnywhere(site, event) || site.sendsOn(event, anchorOf(element)) || site.sendsOn(event, element);
  /** Which keys send from a box in a message nobody has said. */
  const mayAnySend = ({ element }: GuardedComposer): boolean => site.isUnknown === true || !element.matches(site.composer.css);
  /** With Shift it makes a line, and ends a composition: a page that hears nothing of it sends nothing, whatever it takes it for. */
  const makesLine = (event: KeyboardEvent, { element }: GuardedComposer): boolean => event.isComposing || (event.shiftKey && !event.altKey && element.tagName !== 'INPUT');
  const presses = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';
  const onKey = (event: KeyboardEvent, isLast: boolean): void => {
    const composer = composerIn(event);
    if (composer === null) return presses(event) || sendsAnywhere(site, event) ? hold(event, targets(event), isLast) : undefined;
    if (sends(event, composer)) return hold(event, [composer], isLast);
    if (composer.waiting !== null && event.isTrusted) keepAway(event, composer);
    else if (isAnyEnter(event) && (event.isComposing || mayAnySend(composer))) hold(event, [composer], makesLine(event, composer) ? null : isLast);
  };
  return {
    keydown(event: KeyboardEvent): void {
      downIn = composerIn(event);
      if (event.repeat && event.key === heldKey && notes.isOpen()) return stop(event);
      onKey(event, true);
      heldKey = event.defaultPrevented && presses(event) ? event.key : null;
    },
    keypress: (event: KeyboardEvent): void => onKey(event, false),
    keyup(event: KeyboardEvent): void {
      heldKey = null;
      const composer = composerIn(event);
      if (composer !== null && composer !== downIn && presses(event)) stop(event);
      else onKey(event, false);
    },
  };
}

/** A key while the guard changes the text: a letter goes on to `beforeinput`, and a paste to its event, where they wait; a line waits, too; any other is dropped. */
function keepAway(event: KeyboardEvent, composer: GuardedComposer): void {
  event.stopImmediatePropagation();
  if (event.key.length < 2 && (!(event.ctrlKey || event.metaKey) || /v/i.test(event.key))) return;
  event.preventDefault();
  if (isAnyEnter(event) && event.type === 'keydown') composer.waiting += '\n';
}

/** Some editors take `beforeinput` alone, and canned responses come without any event: the DOM shows both. */
function watchChanges({ element }: GuardedComposer, changed: (records: readonly MutationRecord[]) => void, signal: AbortSignal): void {
  if (!element.isContentEditable) return;
  const observer = new MutationObserver(changed);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
