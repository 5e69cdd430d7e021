import { isElement, pathOf } from '../sites/shadow-root.ts';
import { after } from './after.ts';
import { isAgain, like, pressAgain, tellAgain, transferAgain, typeAgain } from './again.ts';
import { heardFirst, names } from './heard-first.ts';
import { focusedElement } from './innermost.ts';
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

/** More than this a person does not do in three seconds; the rest is stopped, and done by them again. */
const mostHeld = 500;
/** Where a press only moves the caret or opens a choice. */
const unpressed = 'html, body, label, select, option, video, audio, textarea, :read-write, input:not([type=submit], [type=image], [type=button])';

/** What a guard would hold, held until there is one (`again.ts`). It knows no console: any press may be one of a button that sends. */
export function holdFirst(life: AbortSignal): Hold {
  let holding: AbortController | null = null;
  let isPlace = false;
  const held: Again[] = [];
  /** Something is to be put in: what is typed follows it, and what sends is the operator's affair, once they see what came of it. */
  let isBringing = false;
  let isDoing = false;
  let typed: Element | null = null;
  let keyDown: string | null = null;

  const isHeldIn = (field: Element): boolean => isPlace || asksForPassword(field);
  /** Fields in which what is typed waits. */
  const isBehind = (target: Element): boolean => isField(target) && (isBringing || asksForPassword(target));
  const unlessBringing = (again: Again): Again | undefined => (isBringing ? undefined : again);
  const transfer = (event: ClipboardEvent | DragEvent, target: Element): Again | null => {
    if (!isHeldIn(target)) return null;
    isBringing = isPlace;
    return transferAgain(target, event);
  };
  const chosen = (event: Event, target: Element): Again | null => {
    typed = isField(target) ? target : typed;
    return isPlace && isFileField(target) ? () => void tellAgain(target, like(event)) : null;
  };
  /** What is done again of an event that is to be stopped; undefined: nothing; null of one that goes on. */
  const again: { readonly [name: string]: (event: never, target: Element) => Again | null | undefined } = {
    keydown(event: KeyboardEvent, target) {
      if (isSending(event) ? isHeldIn(target) && (isPlace || isField(target)) : isPlace && event.key === ' ' && !target.matches(unpressed)) {
        keyDown = event.code;
        return event.repeat ? undefined : unlessBringing(keyAgain(event, target));
      }
      keyDown = null;
      if (!isBehind(target)) return null;
      // A letter goes on to `beforeinput`, where it waits; any other key would overtake what waits.
      event.stopImmediatePropagation();
      if (held.length > 0 && (event.key.length > 1 || event.ctrlKey || event.metaKey)) event.preventDefault();
      return null;
    },
    keyup: (event: KeyboardEvent, target) => (event.code === keyDown ? unlessBringing(keyAgain(event, target)) : null),
    beforeinput(event: InputEvent, target) {
      const { inputType, data } = event;
      if (!isBehind(target) || event.isComposing || (held.length === 0 && inputType !== 'insertText')) return null;
      return inputType === 'insertText' ? () => typeAgain(target, inputType, data) : undefined;
    },
    paste: transfer,
    drop: transfer,
    submit: ({ submitter }: SubmitEvent, target) => (isPlace ? unlessBringing(isChecked => isChecked && (target as HTMLFormElement).requestSubmit(submitter)) : null),
    input: chosen,
    change: chosen,
  };
  const press = (event: Event, target: Element): Again | null | undefined => {
    if (!isPlace || !/^(?:pointer|mouse|touch|click)/.test(event.type) || target.matches(unpressed)) return null;
    const doing = unlessBringing(isChecked => void (isChecked && tellAgain(target, like(event))));
    if (event.type === 'click') return doing;
    // What the browser makes of it, up to the click, still comes.
    event.stopImmediatePropagation();
    if (doing !== undefined) held.push(doing);
    return null;
  };
  const hear = (event: Event): void => {
    if (isDoing || isAgain(event)) return;
    const target = pathOf(event).find(isElement);
    // Pages hand on files that they were given; nothing else of theirs is a person's.
    if (target === undefined || !(event.isTrusted || isFileField(target))) return;
    const doing = (again[event.type] ?? press)(event as never, target); // The table ties names to events.
    if (doing === null) return;
    stop(event);
    if (doing !== undefined && held.length < mostHeld) held.push(doing);
  };
  const end = async (isChecked: boolean): Promise<void> => {
    const focused = focusedElement();
    for (let doing = held.shift(); doing !== undefined && !life.aborted; doing = held.shift()) {
      isDoing = true;
      tryTo(() => doing!(isChecked));
      isDoing = false;
      // The guard has to begin with what is put in before anything follows it.
      if (isBringing) await after(0);
    }
    if (held.length === 0 && focusedElement() !== focused) (focused as HTMLElement | null)?.focus({ preventScroll: true });
    holding?.abort(over);
    holding = null;
    isPlace = false;
    isBringing = false;
  };
  return {
    begin(place) {
      isPlace ||= place;
      if (holding !== null || life.aborted) return;
      holding = new AbortController();
      const signal = AbortSignal.any([life, holding.signal]);
      for (const name of names) heardFirst.addEventListener(name, hear, { signal });
    },
    end: isChecked => void (holding !== null && end(isChecked)),
    typedIn: () => typed,
  };
}

const isFileField = (target: Element): boolean => (target as HTMLInputElement).type === 'file';

/** Enter in whatever way, and the keys with which consoles send from anywhere. */
const isSending = (event: KeyboardEvent): boolean => (event.key === 'Enter' && !event.isComposing) || (event.ctrlKey && event.altKey && !event.getModifierState('AltGraph'));

const keyAgain = (event: KeyboardEvent, target: Element): Again => isChecked => {
  if (isChecked && tellAgain(target, like(event)) && event.type === 'keydown' && /^(?:Enter| )$/.test(event.key)) pressAgain(target, event);
};

function tryTo(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
