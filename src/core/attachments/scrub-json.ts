import type { Engine } from '../engine.ts';
import { base64OfText, textOfBase64 } from './base64-text.ts';
import { decode, walkJson, type Leaf, type OpenObject, type Visitor } from './json-walk.ts';
import { createScrubber, joined, one, type Scrubbed, type Scrubber, type Work } from './scrub.ts';
import { cleanHeader, removed, scrubText } from './scrub-text.ts';
import { isSensitiveName } from './sensitive-names.ts';

/** JSON in the text of a JSON text in a JSON text is followed so far. */
const deepest = 4;
const secret = one('secret', 'danger');
/** Values of sensitive names that say nothing. */
const empty = /^(?:true|false|null|none|undefined|include|omit|same-origin|n\/a|-|\[removed\])?$/i;

/**
 * Scrubs a text: by structure when it is JSON (an HTTP archive, an export of cookies, a log of JSON lines), else as it reads. What
 * signs somebody in goes whatever it looks like; everything else is judged by the engine, with its member's name in front.
 */
export function* scrub(text: string, engine: Engine, label = '', depth = 0): Work<Scrubbed> {
  const scrubber = createScrubber(engine, text);
  const isWhole = depth < deepest && looksLikeJson(text) && (yield* walkJson(text, visitor(text, scrubber, depth)));
  if (!isWhole) yield* scrubText(text, scrubber, label);
  return scrubber.done();
}

const looksLikeJson = (text: string): boolean => /^\ufeff?\s{0,200}[{[]\s{0,200}["{[\]}\d-]/.test(text.slice(0, 500));

function visitor(text: string, scrubber: Scrubber, depth: number): Visitor {
  const valueOf = ({ start, end, isText }: Leaf): string => (isText ? decode(text.slice(start, end)) : text.slice(start, end));
  const write = ({ start, end }: Leaf, value: string, taken: Parameters<Scrubber['replace']>[3]): void => scrubber.replace(start, end, JSON.stringify(value), taken);
  function* judge(at: Leaf, name: string, isCookie: boolean): Work<void> {
    if (!at.isText && !/^-?\d{3,19}$/.test(text.slice(at.start, Math.min(at.end, at.start + 24)))) return;
    const value = valueOf(at);
    if (isCookie || isSensitiveName(name)) {
      const clean = at.isText && !isCookie ? cleanHeader(name, value) : removed;
      if (!empty.test(value.trim()) && clean !== value) write(at, clean, secret);
      return;
    }
    if (!mayHold(value)) return;
    const found = yield* scrub(value, scrubber.engine, labelOf(name, value), depth + 1);
    // A number without quotes is many things: an e-mail address it is not, and what is not surely dangerous stays.
    if (found.count > 0 && (at.isText || found.tier === 'danger')) write(at, joined(found), found);
  }
  /** The body of a response may stand there as base64, whatever it is. */
  function* body(at: Leaf, encoding: Leaf | undefined): Work<void> {
    if (encoding === undefined || valueOf(encoding) !== 'base64') return yield* judge(at, 'text', false);
    const plain = textOfBase64(valueOf(at));
    if (plain === null) return;
    yield;
    const found = yield* scrub(plain, scrubber.engine, '', depth + 1);
    if (found.count > 0) write(at, base64OfText(joined(found)), found);
  }
  return {
    leaf: (at, name) => judge(at, name, false),
    waits: (name, object) => name === 'value' || (name === 'text' && object.name === 'content'),
    *closed(object) {
      const { leaves } = object;
      const value = leaves.get('value');
      const name = leaves.get('name') ?? leaves.get('key');
      if (value !== undefined) yield* judge(value, name === undefined ? 'value' : valueOf(name), name !== undefined && isCookie(object));
      const content = object.name === 'content' ? leaves.get('text') : undefined;
      if (content !== undefined) yield* body(content, leaves.get('encoding'));
    },
  };
}

/** Whether the engine could find anything: most of the hundreds of thousands of texts in an archive are words, times and small numbers. */
const mayHold = (value: string): boolean => value.length > 60 || (/\d\D{0,3}\d\D{0,3}\d|@|=|\S{12}/.test(value) && !/^\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)?$/.test(value));

/** In a list of cookies; in an export of them, each has a domain and a path. */
const isCookie = ({ name, leaves }: OpenObject): boolean => name === 'cookies' || (leaves.has('domain') && leaves.has('path'));

/** What a value is called, in words: `cardNumber` and `card_number` are a card number. Names of structure say nothing. */
function labelOf(name: string, value: string): string {
  if (value.length > 200 || name === '' || /^(?:name|value|text|url|comment|data|id|key)$/i.test(name)) return '';
  const words = name.slice(0, 60).replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
  return words === '' ? '' : `${words}: `;
}
