import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** Leaves out of a script for consoles what only the source, the administrators' forms and those who write a policy are read for: 7 KB. */
export function leaveOut(): { readonly name: string; readonly enforce: 'pre'; transform(code: string, id: string): string | undefined } {
  return {
    name: 'leave-out',
    enforce: 'pre',
    transform: (code, id) => (/[\\/]src[\\/]sites[\\/][\w.-]+$/.test(id) ? withoutEvidence(code, id) : /[\\/]src[\\/]policy[\\/][\w.-]+$/.test(id) ? withoutSentences(withoutForms(code, id), id) : /[\\/]core[\\/]data[\\/](?:custom-rules|pattern-cost)\.ts$/.test(id) ? withoutSentences(code, id) : undefined),
  };
}

/** Where a selector was seen and when: the second and third argument of every call of `seen`. */
export function withoutEvidence(code: string, file: string): string {
  const calls = find(code, file, ({ type, callee }) => type === 'CallExpression' && (callee as { name?: string }).name === 'seen');
  return without(code, calls.flatMap(call => {
    const [css, ...evidence] = call.arguments as Node[];
    return css !== undefined && evidence.length === 2 ? [[css.end, evidence[1]!.end] as const] : [];
  }));
}

/** How a setting is shown in a form, and its part of the managed schema: the properties `control` and `schema` of its type. */
export function withoutForms(code: string, file: string): string {
  const properties = find(code, file, ({ type, key }) => type === 'Property' && /^(?:control|schema)$/.test((key as { name?: string }).name ?? ''));
  return without(code, properties.map(({ start, end }) => [start, code[end] === ',' ? end + 1 : end] as const));
}

/** What is wrong with a value of a policy: that it cannot be used is all a console asks. */
export function withoutSentences(code: string, file: string): string {
  const begins = ({ type, value, quasis }: Node): unknown => (type === 'Literal' ? value : type === 'TemplateLiteral' ? (quasis as readonly { readonly value: { readonly raw: string } }[])[0]?.value.raw : undefined);
  const sentences = find(code, file, node => /^(?:is|must|has|its|needs|uses|can|ends|the) /.test(String(begins(node))));
  return sentences.reduceRight((left, { start, end }) => `${left.slice(0, start)}'no'${left.slice(end)}`, code);
}

/** The outermost nodes that are meant, in the order of the text. What is taken apart in a pattern stays. */
function find(code: string, file: string, isMeant: (node: Node) => boolean): readonly Node[] {
  const visit = (node: Node): Node[] =>
    node.type === 'ObjectPattern' ? [] : isMeant(node) ? [node] : Object.values(node).flatMap(value => (Array.isArray(value) ? value : [value]).flatMap(child => (isNode(child) ? visit(child) : [])));
  return visit(parseSync(file, code).program as unknown as Node);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const without = (text: string, ranges: readonly (readonly [start: number, end: number])[]): string => ranges.reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text);
