import type { Work } from './scrub.ts';

/** A value in a JSON text that is not an object or an array, with where it stands. */
export interface Leaf {
  /** Offsets of the literal, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly isText: boolean;
}

/** An object while it is read. */
export interface OpenObject {
  /** The member it is the value of, or the nearest such member around the list it stands in; empty at the top. */
  readonly name: string;
  readonly around: OpenObject | null;
  readonly isList: boolean;
  /** Leaves by member. Of a list: none. */
  readonly leaves: Map<string, Leaf>;
}

export interface Visitor {
  /** A leaf that does not wait. `name` is the member it stands for. */
  leaf(leaf: Leaf, name: string): Work<void>;
  /** The end of an object: leaves that `waits` held back are there. */
  closed(object: OpenObject): Work<void>;
  /** Whether a leaf of this object waits for its end. */
  waits(name: string, object: OpenObject): boolean;
}

const deepest = 200;
const stepLength = 65_536;

/**
 * Walks a JSON text without building what it describes, so that a file of any size is read in steps and everything that is not
 * replaced stays as it was written. Answers false when it is not JSON; what was visited until then was.
 */
export function* walkJson(text: string, visitor: Visitor): Work<boolean> {
  let object = null as OpenObject | null; // As such, or the compiler takes it for never in the loop.
  let member: string | null = null;
  let depth = 0;
  let isValue = true;
  let pausedAt = 0;
  for (let at = 0; at < text.length; ) {
    if (at - pausedAt > stepLength) {
      pausedAt = at;
      yield;
    }
    const sign = text.charCodeAt(at);
    if (sign === 32 || sign === 10 || sign === 13 || sign === 9 || sign === 0xfeff) at++;
    else if (sign === 0x7b || sign === 0x5b) {
      if (++depth > deepest || !isValue) return false;
      const isList: boolean = sign === 0x5b;
      object = { name: member ?? object?.name ?? '', around: object, isList, leaves: new Map() };
      member = null;
      isValue = isList;
      at++;
    } else if (sign === 0x7d || sign === 0x5d) {
      if (object === null || object.isList !== (sign === 0x5d)) return false;
      if (!object.isList) yield* visitor.closed(object);
      object = object.around;
      depth--;
      member = null;
      // JSON lines: another value may follow the first.
      isValue = object === null;
      at++;
    } else if (sign === 0x2c) {
      if (object === null) return false;
      isValue = object.isList;
      member = null;
      at++;
    } else if (sign === 0x3a) {
      if (member === null) return false;
      isValue = true;
      at++;
    } else {
      const end = sign === 0x22 ? endOfText(text, at) : endOfWord(text, at);
      if (end < 0) return false;
      if (sign === 0x22 && !isValue && member === null && object !== null) member = decode(text.slice(at, end), 200);
      else {
        if (!isValue) return false;
        const leaf: Leaf = { start: at, end, isText: sign === 0x22 };
        const name: string = member ?? object?.name ?? '';
        const owner: OpenObject = object ?? { name: '', around: null, isList: true, leaves: new Map() };
        if (!owner.isList && member !== null) owner.leaves.set(member, leaf);
        if (member === null || !visitor.waits(member, owner)) yield* visitor.leaf(leaf, name);
        isValue = false;
      }
      at = end;
    }
  }
  return object === null;
}

/** Behind the closing quote; -1 when there is none. */
function endOfText(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** Behind a number, true, false or null; -1 when it is none of them. */
function endOfWord(text: string, start: number): number {
  word.lastIndex = start;
  const match = word.exec(text);
  return match === null ? -1 : word.lastIndex;
}

const word = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,10})?|true|false|null/y;

/** The text that a literal stands for; as written where its escapes are broken. */
export function decode(literal: string, most = Infinity): string {
  const inner = literal.slice(1, Math.min(literal.length - 1, most));
  if (!inner.includes('\\')) return inner;
  try {
    return String(JSON.parse(literal));
  } catch {
    return inner;
  }
}
