import type { Normalised } from '../normalise.ts';

const mostNames = 50;
const nothing: ReturnType<typeof namesInText> = [];

/** Names with at least one dot in them that stand in the text as words, in the raw text's offsets. Addresses are left to the link detector. */
export function namesInText(body: Normalised): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const raw = body.raw;
  const first = raw.indexOf('.');
  if (first < 0) return nothing;
  const found: { name: string; start: number; end: number }[] = [];
  for (let at = first; at >= 0 && found.length < mostNames; ) {
    // A dot that ends a sentence names nothing.
    if (!(raw.charCodeAt(at + 1) > 0x2f) || isBreak(raw.charCodeAt(at + 1))) {
      at = raw.indexOf('.', at + 1);
      continue;
    }
    let start = at;
    while (start > 0 && at - start < 120 && !isBreak(raw.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < raw.length && end - at < 120 && !isBreak(raw.charCodeAt(end))) end++;
    const name = raw.slice(start, end).replace(/[.,;:!?]{1,9}$/, '');
    if (name.includes('.') && !name.includes('://')) found.push({ name, start, end: start + name.length });
    at = raw.indexOf('.', end);
  }
  return found;
}

/** White space, brackets, quotes and what parts a path. */
function isBreak(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x22 || code === 0x27 || code === 0x28 || code === 0x29 || code === 0x2f || code === 0x3c || code === 0x3e || code === 0x5b || code === 0x5c || code === 0x5d || code === 0x60 || code === 0x7b || code === 0x7d || code === 0x7c || code === 0x3d || code === 0x26 || code === 0x3f || code === 0x2c;
}
