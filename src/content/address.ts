/** The address a frame belongs to: about:blank and srcdoc frames belong to the page that made them. */
export function guardedAddress(): URL | null {
  for (let frame: Window = window, depth = 0; depth < 16; depth++) {
    try {
      if (/^(?:https?|chrome-extension|moz-extension):/.test(frame.location.href)) return new URL(frame.location.href);
    } catch {
      return null; // A parent of another origin: this frame is not a part of a console we know.
    }
    if (frame === frame.parent) return null;
    frame = frame.parent;
  }
  return null;
}
