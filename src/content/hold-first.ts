import { pathOf } from '../sites/shadow-root.ts';
import { like, pressAgain, tellAgain, transferAgain, typeAgain } from './again.ts';
import { heardFirst } from './heard-first.ts';
import { over } from './over.ts';
import { asksForPassword, isField } from './password-field.ts';
import { stop } from './stop.ts';

/** Something a person did that was held; done again when called. `isChecked`: false where no guard came, and nobody looks at it. */
type Again = (isChecked: boolean) => void;

export interface Hold {
  /** Holds from now on what sends or brings something in: everywhere where a console may be, else only in fields for a password. */
  begin(isPlace: boolean): void;
  /** Does again what was held, in its order, and holds no more. Without a guard nothing is sent: its operator does that knowingly. */
  end(isChecked: boolean): void;
  /** The field in which a person wrote last while it held. */
  typedIn(): Element | null;
}

const names = ['keydown', 'keyup', 'beforeinput', 'paste', 'drop', 'pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'submit', 'input', 'change'] as const;

/** More than this a person does not do in three seconds; the rest is stopped, and done by them again. */
const mostHeld = 500;
/** Where a press only moves the caret or opens a choice. */
const unpressed = 'html, body, label, select, option, video, audio, textarea, :read-write, input:not([type="submit" i], [type="image" i], [type="button" i])';

/** What a guard would hold, held until there is one (`again.ts`). It knows no console: any press may be one of a button that sends. */
export function holdFirst(life: AbortSignal): Hold {
  let holding: AbortController | null = null;
  let isPlace = false;
  let held: Again[] = [];
  let typed: Element | null = null;
  let keyDown: string | null = null;
  let isEnding = false;

  const isHeldIn = (field: Element): boolean => isPlace || asksForPassword(field);
  const again: { readonly [name: string]: (event: never, target: Element) => Again | null | undefined } = {
    keydown(event: KeyboardEvent, target) {
      if (isSending(event) ? isHeldIn(target) && (isPlace || isField(target)) : isPlace && event.key === ' ' && !target.matches(unpressed)) {
        keyDown = event.code;
        return event.repeat ? undefined : onceMore(event, target);
      }
      keyDown = null;
      if (!isBehind(target)) return null;
      // A letter goes on to `beforeinput`, where it waits; any other key would overtake what waits.
      event.stopImmediatePropagation();
      if (held.length > 0 && (event.key.length > 1 || event.ctrlKey || event.metaKey)) event.preventDefault();
      return null;
    },
    keyup: (event: KeyboardEvent, target) => (event.code === keyDown ? onceMore(event, target) : null),
    beforeinput(event: InputEvent, target) {
      const { inputType, data } = event;
      if (!isBehind(target) || event.isComposing || (held.length === 0 && inputType !== 'insertText')) return null;
      return inputType === 'insertText' ? () => typeAgain(target, inputType, data) : undefined;
    },
    paste: (event: ClipboardEvent, target) => (isHeldIn(target) ? transferAgain(target, event) : null),
    drop: (event: DragEvent, target) => (isHeldIn(target) ? transferAgain(target, event) : null),
    submit: ({ submitter }: SubmitEvent, target) => (isPlace && target instanceof HTMLFormElement ? isChecked => isChecked && target.requestSubmit(submitter) : null),
    input: fileChosen,
    change: fileChosen,
  };
  /** Fields in which what is typed waits. */
  const isBehind = (target: Element): boolean => isField(target) && (held.length > 0 || asksForPassword(target));
  const press = (event: Event, target: Element): Again | null => (isPlace && !target.matches(unpressed) ? isChecked => void (isChecked && tellAgain(target, like(event))) : null);
  function fileChosen(event: Event, target: Element): Again | null {
    typed = isField(target) ? target : typed;
    return isPlace && target instanceof HTMLInputElement && target.type === 'file' ? () => void tellAgain(target, like(event)) : null;
  }
  const hear = (event: Event): void => {
    const target = event.isTrusted && !isEnding ? pathOf(event).find(each => each instanceof Element) : undefined;
    if (target === undefined) return;
    const doing = (again[event.type] ?? press)(event as never, target); // The table ties names to events.
    if (doing === null) return;
    stop(event);
    if (doing !== undefined && held.length < mostHeld) held.push(doing);
  };
  return {
    begin(place) {
      isPlace ||= place;
      if (holding !== null || life.aborted) return;
      holding = new AbortController();
      const signal = AbortSignal.any([life, holding.signal]);
      for (const name of names) heardFirst.addEventListener(name, hear, { signal });
    },
    end(isChecked) {
      if (holding === null) return;
      isEnding = true;
      for (const doing of held) tryTo(() => doing(isChecked));
      isEnding = false;
      holding.abort(over);
      holding = null;
      held = [];
      isPlace = false;
    },
    typedIn: () => typed,
  };
}

/** Enter in whatever way, and the keys with which consoles send from anywhere. */
const isSending = (event: KeyboardEvent): boolean => (event.key === 'Enter' && !event.isComposing) || (event.ctrlKey && event.altKey && !event.getModifierState('AltGraph'));

const onceMore = (event: KeyboardEvent, target: Element): Again => isChecked => {
  if (isChecked && tellAgain(target, like(event)) && event.type === 'keydown' && /^(?:Enter| )$/.test(event.key)) pressAgain(target, event);
};

function tryTo(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
