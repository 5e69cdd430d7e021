import type { Tier } from '../core/model.ts';
import type { CustomRule } from '../core/settings.ts';

/** The managed-schema node of a setting, within the subset that Chromium accepts (see test/rules/managed-schema.test.ts). */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** Answer of reading one raw value: what is usable of it, and what is wrong with the rest. Never throws. */
export interface Read<T> {
  /** Undefined when nothing of the raw value can be used. */
  readonly value?: T;
  /** Each a short sentence for the person who wrote the policy. */
  readonly problems: readonly string[];
}

/** How a person changes it: a switch, one of a few, one entry a line, JSON, a number, or a line of text. */
export type Control = { readonly kind: 'flag' } | { readonly kind: 'choice'; readonly options: readonly string[] } | { readonly kind: 'list' } | { readonly kind: 'json' } | { readonly kind: 'number'; readonly min: number; readonly max: number } | { readonly kind: 'text' };

export interface SettingType<T> {
  readonly control: Control;
  readonly schema: SchemaNode;
  read(raw: unknown): Read<T>;
}

export const good = <T>(value: T): Read<T> => ({ value, problems: [] });
export const bad = <T>(problem: string): Read<T> => ({ problems: [problem] });

export const flag: SettingType<boolean> = {
  control: { kind: 'flag' },
  schema: { type: 'boolean' },
  // A registry knows no booleans: Firefox hands its DWORD on as it is.
  read: raw => (typeof raw === 'boolean' ? good(raw) : raw === 0 || raw === 1 ? good(raw === 1) : bad(`must be true or false, not ${nameOf(raw)}`)),
};

/** One text; empty stands for "not set". A value that is refused is not quoted, a number neither: it may be a key. */
export function text(check: (entry: string) => string | null, schema: SchemaNode = {}): SettingType<string> {
  return {
    control: { kind: 'text' },
    schema: { type: 'string', ...schema },
    read: raw => {
      if (typeof raw !== 'string') return bad('must be text');
      const value = raw.trim();
      const problem = value === '' ? null : check(value);
      return problem === null ? good(value) : bad(problem);
    },
  };
}

export function choice<const T extends string>(options: readonly T[]): SettingType<T> {
  return {
    control: { kind: 'choice', options },
    schema: { type: 'string', enum: options },
    read: raw => {
      const value = options.find(option => option === raw);
      return value === undefined ? bad(`must be one of ${options.join(', ')}, not ${nameOf(raw)}`) : good(value);
    },
  };
}

/** A version such as 128 or 1.4.2; empty for none. */
export const version: SettingType<string> = {
  control: { kind: 'text' },
  schema: { type: 'string' },
  read: raw => (typeof raw === 'string' && /^(?:[0-9]{1,6}(?:\.[0-9]{1,6}){0,3})?$/.test(raw.trim()) ? good(raw.trim()) : bad(`must be a version such as "128" or "1.4.2", not ${nameOf(raw)}`)),
};

/** A list of strings in which each entry stands for itself: bad entries are named and left out, the others apply. */
export function listOf(check: (entry: string) => string | null, clean: (entry: string) => string = entry => entry.trim()): SettingType<readonly string[]> {
  return {
    control: { kind: 'list' },
    schema: { type: 'array', items: { type: 'string' } },
    read: given => {
      const raw = fromText(given);
      if (!Array.isArray(raw)) return bad(`must be a list, not ${nameOf(raw)}`);
      const value: string[] = [];
      const problems: string[] = [];
      for (const [index, entry] of raw.entries()) {
        const text = typeof entry === 'string' ? clean(entry) : null;
        const problem = text === null ? `is not text but ${nameOf(entry)}` : check(text);
        if (text !== null && problem === null) value.push(text);
        else problems.push(`entry ${index + 1}${typeof entry === 'string' ? ` ("${shorten(entry)}")` : ''} ${problem}`);
      }
      return { value, problems };
    },
  };
}

/** An address that the background calls. Plain http only on this machine: what is sent must not be read on the way. Pure, so that the front is built without it. */
export const webAddress = /* @__PURE__ */ text(entry => {
  const url = URL.canParse(entry) ? new URL(entry) : null;
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]';
  if (url === null || (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))) return 'is not an address that starts with https://';
  return url.username !== '' || url.password !== '' ? 'must not hold a user name or password' : null;
});

const domain = /^(?:[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]{0,62})\.)+[a-z\u00a1-\uffff][a-z0-9\u00a1-\uffff-]{1,62}$/u;

export const domains = listOf(
  entry => (entry.length <= 253 && domain.test(entry) ? null : 'is not a domain such as acme.com'),
  entry => entry.trim().toLowerCase().replace(/^\*\./, ''),
);

export const tiersByType: SettingType<Readonly<Record<string, Tier | 'off'>>> = {
  control: { kind: 'json' },
  schema: { type: 'object', additionalProperties: { type: 'string', enum: ['note', 'caution', 'danger', 'off'] } },
  read: given => {
    const raw = fromText(given);
    if (!isRecord(raw)) return bad(`must be an object, not ${nameOf(raw)}`);
    const value: Record<string, Tier | 'off'> = {};
    const problems: string[] = [];
    for (const [type, tier] of Object.entries(raw)) {
      if (tier === 'note' || tier === 'caution' || tier === 'danger' || tier === 'off') value[type] = tier;
      else problems.push(`"${shorten(type)}" must be note, caution, danger or off`);
    }
    return { value, problems };
  },
};

/** `accept` answers null for a rule that can be used, else why not. */
export function customRules(accept: (rule: CustomRule) => string | null): SettingType<readonly CustomRule[]> {
  const text = { type: 'string' };
  const properties = { id: text, words: { type: 'array', items: text }, pattern: text, tier: { type: 'string', enum: ['note', 'caution', 'danger'] }, mask: text };
  return {
    control: { kind: 'json' },
    schema: { type: 'array', items: { type: 'object', properties } },
    read: given => {
      const raw = fromText(given);
      if (!Array.isArray(raw)) return bad(`must be a list, not ${nameOf(raw)}`);
      const value: CustomRule[] = [];
      const problems: string[] = [];
      for (const [index, entry] of raw.entries()) {
        const rule = readRule(entry);
        const problem = typeof rule === 'string' ? rule : accept(rule);
        if (typeof rule !== 'string' && problem === null) value.push(rule);
        else problems.push(`rule ${typeof rule === 'string' ? index + 1 : `"${rule.id}"`} ${problem}`);
      }
      return { value, problems };
    },
  };
}

function readRule(entry: unknown): CustomRule | string {
  if (!isRecord(entry)) return `is not an object but ${nameOf(entry)}`;
  const { id, words, pattern, tier = 'caution', mask } = entry;
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return 'needs an "id" of small letters, digits and dashes';
  if (tier !== 'note' && tier !== 'caution' && tier !== 'danger') return 'has a "tier" that is not note, caution or danger';
  const list = Array.isArray(words) ? words.filter(word => typeof word === 'string' && word.trim() !== '').map(word => String(word).trim()) : [];
  if (list.length === 0 && typeof pattern !== 'string') return 'needs "words" or a "pattern"';
  return {
    id,
    tier,
    ...(list.length > 0 && { words: list }),
    ...(typeof pattern === 'string' && { pattern }),
    ...(typeof mask === 'string' && { mask }),
  };
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): SettingType<number> {
  return {
    control: { kind: 'number', min: least, max: most },
    schema: { type: 'integer', minimum: least, maximum: most },
    read: raw => (typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= most ? good(raw) : bad(`must be a whole number from ${least} to ${most}, not ${nameOf(raw)}`)),
  };
}

const node = (properties: Readonly<Record<string, SchemaNode>>): SchemaNode => ({ type: 'object', properties });
const nodes = (items: SchemaNode): SchemaNode => ({ type: 'array', items });
const anyText: SchemaNode = { type: 'string' };

const mostScenarios = 200;

/** Talks for the practice console, which reads each by docs/scenario.schema.json and names what it cannot use. */
export const practiceScenarios: SettingType<readonly Readonly<Record<string, unknown>>[]> = {
  control: { kind: 'json' },
  schema: nodes(node({
    id: anyText, language: anyText, kind: anyText, title: anyText, lesson: anyText,
    visitor: node({ name: anyText, place: anyText, since: anyText, order: anyText, note: anyText }),
    turns: nodes(node({ speaker: anyText, text: anyText, links: nodes(node({ text: anyText, href: anyText })), files: nodes(anyText), notice: nodes(node({ sign: anyText, why: anyText })) })),
  })),
  read: given => {
    const raw = fromText(given);
    if (!Array.isArray(raw)) return bad(`must be a list, not ${nameOf(raw)}`);
    const usable = raw.slice(0, mostScenarios);
    const problems = usable.flatMap((entry, index) => (isRecord(entry) ? [] : [`entry ${index + 1} is not an object but ${nameOf(entry)}`]));
    if (raw.length > mostScenarios) problems.push(`has ${raw.length} entries; only the first ${mostScenarios} are used`);
    return { value: usable.filter(isRecord), problems };
  },
};

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A registry value holds a list or an object as JSON text; Chromium reads that itself, Firefox hands the text on. */
export function fromText(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s{0,20}[[{]/.test(raw)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

export const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export function nameOf(raw: unknown): string {
  if (raw === null) return 'null';
  if (Array.isArray(raw)) return 'a list';
  if (typeof raw === 'string') return `"${shorten(raw)}"`;
  return typeof raw === 'object' ? 'an object' : String(raw);
}
