import type { Work } from '../core/attachments/scrub.ts';
import type { Engine } from '../core/engine.ts';
import { after } from './after.ts';
import type { FileContent } from './attachment-text.ts';
import { core } from './when-asked.ts';

/** The page gets its turn after this many milliseconds of ours. */
const sliceMs = 12;
/** How many bytes are decoded at once. */
const stepBytes = 1 << 19;

/** Reads and scrubs a file in slices. Undefined when it is no text, null when it cannot be read, or says that it is text. Never throws. Comes with what takes secrets out of files. */
export async function readFile(file: File, engine: Engine, signal: AbortSignal): Promise<FileContent | null | undefined> {
  try {
    const read = await textOf(file);
    if (read === null) return file.type.startsWith('text/') ? null : undefined;
    const found = await inSlices(core.scrub()(read.text, engine), signal);
    return { types: found.types, count: found.count, tier: found.tier, copy: found.count === 0 ? null : copyOf(file, read.encode === null ? [...found.parts] : [read.encode(found.parts.join(''))]) };
  } catch {
    return null; // The file went away or may not be read: the caller says that it was not checked.
  }
}

async function inSlices<T>(work: Work<T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    signal.throwIfAborted();
    await after(0);
    until = performance.now() + sliceMs;
  }
}

interface Decoded {
  readonly text: string;
  /** Back to bytes; null for UTF-8, which a file is made of anyway. */
  readonly encode: ((text: string) => BlobPart) | null;
}

/** UTF-8 or UTF-16 by its mark, else one byte a letter, so that every byte comes back as it was. Null for what is no text. */
async function textOf(file: File): Promise<Decoded | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (label === 'utf-8' && bytes.subarray(0, 4096).some(byte => byte < 7)) return null;
  try {
    return { text: await decode(bytes, new TextDecoder(label, { fatal: true, ignoreBOM: true })), encode: label === 'utf-8' ? null : text => utf16(text, label === 'utf-16le') };
  } catch {
    return { text: await decode(bytes, { decode: part => String.fromCharCode(...(part ?? [])) }, 8192), encode: text => Uint8Array.from(text, letter => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0x2a)) };
  }
}

async function decode(bytes: Uint8Array, decoder: { decode(part?: Uint8Array<ArrayBuffer>, how?: { stream: boolean }): string }, step = stepBytes): Promise<string> {
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += decoder.decode(bytes.slice(at, at + step), { stream: true });
    if (at % stepBytes === 0) await after(0);
  }
  return text + decoder.decode();
}

function utf16(text: string, isLittle: boolean): BlobPart {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return view.buffer;
}

/** `orders.har` becomes `orders-scrubbed.har`. */
function copyOf(file: File, parts: BlobPart[]): File {
  const dot = file.name.lastIndexOf('.');
  const name = dot > 0 ? `${file.name.slice(0, dot)}-scrubbed${file.name.slice(dot)}` : `${file.name}-scrubbed`;
  return new File(parts, name, { type: file.type, lastModified: file.lastModified });
}

/** Has the browser save files, as if a person had clicked on each. */
export function saveFiles(files: readonly File[]): void {
  for (const file of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}
