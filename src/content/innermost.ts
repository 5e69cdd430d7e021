import { rootOf } from '../sites/composed.ts';

/** Deeper nesting of shadow roots than this is not followed. */
const mostDepth = 64;

/** The element a person's event happened in, also where a closed shadow root hides it: there the one with the focus. */
export function innermost(event: Event): Element | null {
  let found = event.composedPath().find(target => target instanceof Element) ?? null;
  for (let depth = 0; found !== null && depth < mostDepth; depth++) {
    const inner: Element | null | undefined = rootOf(found, true)?.activeElement;
    if (!inner) break;
    found = inner;
  }
  return found;
}
