import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** Leaves out of a script for consoles what only the source, the administrators' forms and the popup are read for: 8 KB. */
export function leaveOut(): { readonly name: string; readonly enforce: 'pre'; transform(code: string, id: string): string | undefined } {
  return {
    name: 'leave-out',
    enforce: 'pre',
    transform: (code, id) => (/[\\/]src[\\/]sites[\\/][\w.-]+$/.test(id) ? withoutEvidence(code, id) : /[\\/]src[\\/]policy[\\/][\w.-]+$/.test(id) ? withoutProblems(withoutForms(id.endsWith('settings.ts') ? withoutUnread(code, id) : code, id), id) : /[\\/]core[\\/]data[\\/](?:custom-rules|pattern-cost)\.ts$/.test(id) ? withoutProblems(code, id) : undefined),
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

/** Settings that the background, the popup and the pages alone read (a rule test holds consoles to it): there they are none of this version, whose values nobody asks for. */
export const unreadSettings: ReadonlySet<string> = new Set([
  'showFirstRun', 'minimumBrowser', 'minimumVersion', 'organisationFacts', 'reminderDays', 'practiceScenarios', 'practiceEveryDays',
  'reportTo', 'reportUrl', 'reportToken', 'reportSigningKey', 'reportSalt', 'reportFrom', 'alertUrl',
]);

/** The rows of the table of settings that no console reads. */
export function withoutUnread(code: string, file: string): string {
  const rows = find(code, file, ({ type, key, value }) => type === 'Property' && unreadSettings.has((key as { name?: string }).name ?? '') && ((value as Node).callee as { name?: string } | undefined)?.name === 'setting');
  return without(code, rows.map(({ start, end }) => [start, code[end] === ',' ? end + 1 : end] as const));
}

/** What is wrong with a value of the policy, in words: they are shown by the popup, and in consoles it is enough that there are some. */
export function withoutProblems(code: string, file: string): string {
  const told = find(code, file, ({ type, callee }) => /^(?:Call|New)Expression$/.test(type) && (/^(?:bad|Refused)$/.test((callee as { name?: string }).name ?? '') || code.startsWith('problems.push', (callee as Node).start)))
    .flatMap(call => (call.arguments as Node[]).filter(({ type }) => type.endsWith('Literal')));
  const short = without(code, told.map(({ start, end }) => [start, end] as const), "'!'");
  const sentences = find(short, file, ({ type, start, end }) => type.endsWith('Literal') && !type.startsWith('TS') && /^.(?:must|is|its|has|needs|uses|can|ends|the|entry \$\{index \+ 1\}) /.test(short.slice(start, end)));
  return without(short, sentences.map(({ start, end }) => [start, end] as const), "'!'");
}

/** The outermost nodes that are meant, in the order of the text. What is taken apart in a pattern stays. */
function find(code: string, file: string, isMeant: (node: Node) => boolean): readonly Node[] {
  const visit = (node: Node): Node[] =>
    node.type === 'ObjectPattern' ? [] : isMeant(node) ? [node] : Object.values(node).flatMap(value => (Array.isArray(value) ? value : [value]).flatMap(child => (isNode(child) ? visit(child) : [])));
  return visit(parseSync(file, code).program as unknown as Node);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const without = (text: string, ranges: readonly (readonly [start: number, end: number])[], instead = ''): string => ranges.reduceRight((left, [start, end]) => left.slice(0, start) + instead + left.slice(end), text);
