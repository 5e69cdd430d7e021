import { forgetOtherTalk, heldBack, judged, maskTyped, waysOut, type Desk } from './composer-mask.ts';
import { forget, type GuardedComposer } from './composer-guarded.ts';
import { comparable, decisionKeys } from './composer-text.ts';
import { isThere } from './is-there.ts';

/** A pause of this many milliseconds brings up the note about what stands in the composer. */
const typingPauseMs = 500;

export interface TypingWatch {
  /** Looks at a composer after a pause. */
  soon(composer: GuardedComposer): void;
  /** The same of one in which nothing happened, if a script has put other words there. */
  idle(composer: GuardedComposer): void;
}

/** Looks at composers after a pause in whatever changes them: typing, an input method, autofill, a canned response, a console's own code. */
export function watchTyping(desk: Desk, signal: AbortSignal): TypingWatch {
  const { notes, policy, outgoing } = desk;
  const timers = new WeakMap<GuardedComposer, ReturnType<typeof setTimeout>>();
  const soon = (composer: GuardedComposer): void => {
    clearTimeout(timers.get(composer));
    timers.set(composer, setTimeout(look, typingPauseMs, composer));
  };
  const idle = (composer: GuardedComposer): void => {
    if (!timers.has(composer)) timers.set(composer, setTimeout(() => timers.delete(composer) && composer.editor.read(composer.element) !== composer.text && look(composer), typingPauseMs));
  };
  const look = (composer: GuardedComposer): void => {
    const { element } = composer;
    timers.delete(composer);
    if (signal.aborted || !isThere(element) || element.getClientRects().length === 0) return;
    if (composer.isComposing) return; // Its end asks again.
    if (composer.waiting !== null) return soon(composer);
    forgetOtherTalk(desk, composer);
    void desk.waits(composer.editor.read(element))?.then(() => soon(composer));
    const now = judged(desk, composer);
    outgoing.stands(now.text, false);
    if (comparable(now.text) === '') {
      forget(composer);
      return notes.closeEmpty(composer);
    }
    const held = heldBack(now, composer);
    if (held.length === 0) return notes.closeOffer(composer);
    if (policy.maskWhileTyping === 'pause' && maskTyped(desk, composer)) return;
    if (!notes.isOpen() && policy.holdSend && composer.putAway !== decisionKeys(now.text, held)) notes.offers(composer, held, waysOut(desk, composer, now.text, held));
  };
  return { soon, idle };
}
