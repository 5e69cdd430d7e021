import { isElement, rootOf } from '../sites/shadow-root.ts';

/** Deeper nesting of shadow roots than this is not followed. */
const mostDepth = 64;

/** The element a person's event happened in, also where a closed shadow root hides it: there the one with the focus. */
export const innermost = (event: Event): Element | null => focusedIn(event.composedPath().find(isElement) ?? null);

/** The element that has the focus, in whatever root it is; the body when none has. */
export const focusedElement = (): Element | null => focusedIn(document.activeElement);

function focusedIn(element: Element | null): Element | null {
  let found = element;
  for (let depth = 0; found !== null && depth < mostDepth; depth++) {
    const inner: Element | null | undefined = rootOf(found, true)?.activeElement;
    if (!inner) break;
    found = inner;
  }
  return found;
}
