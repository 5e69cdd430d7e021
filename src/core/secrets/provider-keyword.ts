import { providerKeys } from '../../lists/secret-keywords.ts';
import type { Hit } from './hit.ts';
import { skipAny } from './lexical.ts';
import { isFiller } from './placeholder.ts';
import type { Mark } from './survey.ts';
import { schemeOf } from './token-shapes.ts';

/** Issuers of the list, in its order: the words that name one, its name and scheme, the shapes of its keys. */
export const providers = providerKeys.trim().split('\n').map(line => {
  const [words = '', shapes = '', given] = line.split(' = ');
  const first = words.split(' ')[0]!;
  const name = given ?? first[0]!.toUpperCase() + first.slice(1);
  return { words: words.split(' '), shapes: shapes.split(' '), name, scheme: schemeOf(name, 'key') };
});

const restOfName = /[\w.\t '"\])\\-]{0,40}/y;
const run = /[\w+/=.:|~-]{12,130}/y;

const classes: Readonly<Record<string, string>> = { h: '0-9a-f', x: '0-9a-fA-F', a: 'A-Za-z0-9', l: 'a-z0-9', w: '\\w-', b: 'A-Za-z0-9+/', d: '0-9' };
const uuid = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';
const shapes = new Map<number, RegExp>();

/** The name of the issuer in the label, an operator within the line, and a value of exactly the shape the issuer publishes. */
export function providerKeyAt(text: string, mark: Mark, provider: number): Hit | null {
  const start = valueStart(text, mark.end);
  if (start < 0) return null;
  run.lastIndex = start;
  if (!run.test(text)) return null;
  let end = run.lastIndex;
  while (end > start && /[.:|]/.test(text[end - 1]!)) end--;
  const value = text.slice(start, end);
  if (value.length < 12 || !shapeOf(provider).test(value)) return null;
  const body = value.replace(/[-:=]/g, '');
  const isHex = /^[0-9a-f]+$/i.test(body);
  if (isFiller(value) || new Set(body).size < 5 || (!isHex && !(/\d/.test(body) && /[A-Za-z]/.test(body)))) return null;
  const { name, scheme } = providers[provider]!;
  return { type: 'secret', scheme, tier: 'danger', start, end, reason: 'secret-token', evidence: { name, scheme } };
}

/** Where the value begins: at most 40 characters of an identifier, an operator, spaces and quotes behind it, all in one line. */
function valueStart(text: string, from: number): number {
  restOfName.lastIndex = from;
  restOfName.test(text);
  const operator = restOfName.lastIndex;
  const gap = skipAny(text, operator, '=:>|?,', 5);
  return gap === operator ? -1 : skipAny(text, gap, ' \t\'"`\\(=', 12);
}

function shapeOf(provider: number): RegExp {
  let shape = shapes.get(provider);
  if (!shape) {
    shape = new RegExp(`^(?:${providers[provider]!.shapes.map(shapeSource).join('|')})$`);
    shapes.set(provider, shape);
  }
  return shape;
}

/** `h32` → 32 lower hex digits; `b86==` → 86 of base64 and its padding; `h8:h8` → two parts; anything else is a literal. */
export function shapeSource(shape: string): string {
  if (shape === 'uuid') return uuid;
  return shape.split(/(?<=\d)(?=:)|(?<=:)/).map(part => part.replace(/([hxalwbd])(\d+)/g, (_, kind: string, size: string) => `[${classes[kind]}]{${size}}`)).join('');
}
