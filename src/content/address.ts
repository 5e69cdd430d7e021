/** The address a frame belongs to: about:blank and srcdoc frames, and empty windows, belong to the page that made them. */
export function guardedAddress(): URL | null {
  for (let frame: Window = window, depth = 0; depth < 16; depth++) {
    try {
      if (/^(?:https?|chrome-extension|moz-extension):/.test(frame.location.href)) return new URL(frame.location.href);
    } catch {
      return null; // A parent of another origin: this frame is not a part of a console we know.
    }
    // A window that the page opened for itself is its opener's.
    const next: Window | null = frame === frame.parent ? frame.opener : frame.parent;
    if (next === null) return null;
    frame = next;
  }
  return null;
}
