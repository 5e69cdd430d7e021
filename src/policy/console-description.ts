import { fromText, isRecord, nameOf, shorten, type SettingType } from './setting-types.ts';

/** A console as data: where it runs and what stands where. Selectors are CSS; nothing of it is ever run. */
export interface ConsoleDescription {
  /** Hosts it runs on: `desk.acme.com`, or `*.acme.com` for every host below. */
  readonly hosts: readonly string[];
  readonly name?: string;
  /** The element that holds the messages of one conversation. */
  readonly log: string;
  /** The element of one message in it. */
  readonly message: string;
  /** On, in or around a message: it is the customer's, or the agent's. With neither, words and geometry tell. */
  readonly customer?: string;
  readonly agent?: string;
  /** In a message: the sender's words. */
  readonly text?: string;
  readonly composer: string;
  /** What sends, beside what is named like it. */
  readonly send?: string;
  /** True where any of it lives in shadow roots. */
  readonly inShadow?: boolean;
}

const needed = ['log', 'message', 'composer'] as const;
const possible = ['customer', 'agent', 'text', 'send'] as const;
const longest = 500;
const mostHosts = 50;
const mostConsoles = 50;

export const customConsoles: SettingType<readonly ConsoleDescription[]> = {
  control: { kind: 'json' },
  schema: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        hosts: { type: 'array', items: { type: 'string' } },
        inShadow: { type: 'boolean' },
        ...Object.fromEntries(['name', ...needed, ...possible].map(name => [name, { type: 'string' }])),
      },
    },
  },
  read: given => {
    const raw = fromText(given);
    if (!Array.isArray(raw)) return { problems: [`must be a list, not ${nameOf(raw)}`] };
    const value: ConsoleDescription[] = [];
    const problems: string[] = [];
    for (const [index, entry] of raw.slice(0, mostConsoles).entries()) {
      const read = readConsole(entry);
      if (typeof read === 'string') problems.push(`console ${index + 1}${isRecord(entry) && typeof entry.name === 'string' ? ` ("${shorten(entry.name)}")` : ''} ${read}`);
      else value.push(read);
    }
    if (raw.length > mostConsoles) problems.push(`has more than ${mostConsoles} consoles; the rest is left out`);
    return { value, problems };
  },
};

/** A description that can be used, or why not. */
export function readConsole(raw: unknown): ConsoleDescription | string {
  if (!isRecord(raw)) return `is not an object but ${nameOf(raw)}`;
  const hosts = Array.isArray(raw.hosts) ? raw.hosts.slice(0, mostHosts) : [];
  const wrongHost = hosts.find(host => typeof host !== 'string' || !/^(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,10}$/.test(host));
  if (hosts.length === 0) return 'needs "hosts", a list such as ["desk.acme.com"]';
  if (wrongHost !== undefined) return `has a host that is none: ${nameOf(wrongHost)}`;
  for (const name of needed) if (typeof raw[name] !== 'string') return `needs "${name}", a CSS selector`;
  for (const name of [...needed, ...possible]) {
    const problem = raw[name] === undefined ? null : selectorProblem(raw[name]);
    if (problem !== null) return `has a "${name}" that ${problem}`;
  }
  const texts = Object.fromEntries([...needed, ...possible].flatMap(name => (typeof raw[name] === 'string' ? [[name, raw[name]]] : [])));
  return { ...(texts as Pick<ConsoleDescription, (typeof needed)[number]>), hosts: hosts as string[], ...(typeof raw.name === 'string' && { name: raw.name.slice(0, 60) }), ...(raw.inShadow === true && { inShadow: true }) }; // Each was checked above.
}

/** Where the browser is there to ask, it has the last word on what a selector is. */
const { CSS: browserCss } = globalThis as { CSS?: { supports?(condition: string): boolean } };

function selectorProblem(raw: unknown): string | null {
  if (typeof raw !== 'string') return `is not text but ${nameOf(raw)}`;
  const css = raw.trim();
  if (css === '' || css.length > longest) return `is empty or longer than ${longest} characters`;
  const parts = partsOf(css);
  const isGood = parts !== null && parts.every(part => part !== '' && (browserCss?.supports === undefined || browserCss.supports(`selector(${part})`)));
  return isGood ? null : `is not a CSS selector: ${shorten(css)}`;
}

/** The selectors of a list; null where brackets or quotes are not closed, or a sign stands there that no selector has. */
function partsOf(css: string): string[] | null {
  const parts = [''];
  const open: string[] = [];
  for (let at = 0; at < css.length; at++) {
    const sign = css[at]!;
    const quote = open.at(-1) === '"' || open.at(-1) === "'" ? open.at(-1) : null;
    if (sign === '\\') parts[parts.length - 1] += sign + (css[++at] ?? '');
    else if (sign === ',' && open.length === 0) parts.push('');
    else {
      parts[parts.length - 1] += sign;
      if (quote !== null) {
        if (sign === quote) open.pop();
      } else if (sign === '(' || sign === '[' || sign === '"' || sign === "'") open.push(sign);
      else if (sign === ')' || sign === ']') {
        if (open.pop() !== (sign === ')' ? '(' : '[')) return null;
      } else if ('{}<;@!'.includes(sign)) return null;
    }
  }
  return open.length === 0 ? parts.map(part => part.trim()) : null;
}

/** Whether a description is for a host. */
export const isFor = ({ hosts }: ConsoleDescription, hostname: string): boolean => hosts.some(host => hostname === host || (host.startsWith('*.') && hostname.endsWith(host.slice(1))));
