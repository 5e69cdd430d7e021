import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** A shorter one is read in no time, and the keyword would make the script longer. */
const fewestCharacters = 2000;

/**
 * Writes the long arrow functions of a script's outermost function, which are what its modules are wrapped in, as plain functions without
 * brackets around them. V8 goes past a plain function that nobody called, by the notes it took when it first saw it; an arrow function
 * inside of another function it reads whole, and one in brackets it even compiles: a third of a guard's first evaluation in a process.
 */
export function skippable(code: string, file: string): string {
  const outermost: Node[] = [];
  const visit = (node: Node, depth: number): void => {
    const inside = /^(?:Arrow)?Function(?:Expression|Declaration)$/.test(node.type) ? depth + 1 : depth;
    if (inside > depth && inside === 2) {
      if (isWrapper(node)) outermost.push(node);
      return;
    }
    for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, inside);
  };
  visit(parseSync(file, code).program as unknown as Node, 0);
  return outermost.reduceRight((text, node) => {
    const [start, end] = withoutBrackets(text, node);
    return `${text.slice(0, start)}function()${text.slice((node.body as Node).start, node.end)}${text.slice(end)}`;
  }, code);
}

/** Of modules: without parameters, and `this` means nothing in them. */
const isWrapper = ({ type, start, end, params, body, async }: Node): boolean =>
  type === 'ArrowFunctionExpression' && async === false && (params as Node[]).length === 0 && (body as Node).type === 'BlockStatement' && end - start >= fewestCharacters;

/** With the brackets that are an argument's second pair. */
const withoutBrackets = (text: string, { start, end }: Node): readonly [number, number] => (text.slice(start - 2, start) === '((' && text[end] === ')' ? [start - 1, end + 1] : [start, end]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
