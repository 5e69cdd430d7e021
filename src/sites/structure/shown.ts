import type { ConsoleDescription } from '../../policy/console-description.ts';
import { queryAllDeep } from '../composed.ts';
import { parentComposed } from '../shadow-root.ts';
import { selectorOf, tokensOf } from './selectors.ts';

/** Selectors for a message that a person pointed at, and for the log around it. */
export type ShownMessage = Pick<ConsoleDescription, 'log' | 'message'>;

const mostLevels = 30;
/** Attributes that developers give parts for their own tests, and keep. */
const named = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'name', 'role'];
const steady = (token: string): boolean => !/\d/.test(token) && !/^\.(?:css|sc|jss|emotion|styled|is-|has-|active|selected|hover|focus)/.test(token);

/** Attributes with their values, then the tokens that look as if a person wrote them, then the rest. */
function namesOf(element: Element): readonly string[] {
  const attributes = named.flatMap(name => {
    const value = element.getAttribute(name);
    return value !== null && /^[\w .:-]{1,60}$/.test(value) && !/\d{2}/.test(value) ? [`[${name}="${value}"]`] : [];
  });
  const tokens = tokensOf(element);
  return [...attributes, ...tokens.filter(steady), ...tokens.filter(token => !steady(token))];
}

/** The whole message around what is pointed at: the outermost part that has others like it beside it. */
export function messageAround(element: Element): Element {
  let found = element;
  for (let around: Element | null = element, level = 0; around !== null && level < 10 && !isLog(around); around = parentComposed(around), level++) {
    const own = around;
    const beside = [...(own.parentElement?.children ?? [])].slice(0, 200);
    if (beside.some(other => other !== own && other.localName === own.localName && tokensOf(own).some(token => other.matches(token)))) found = own;
  }
  return found;
}

/** Null when nothing tells the message from what is not one. */
export function shownMessage(element: Element): ShownMessage | null {
  const log = logAround(element);
  if (log === null) return null;
  const fitting = namesOf(element).filter(css => {
    const all = queryAllDeep(log, css);
    // A kind that contains itself is a layout class.
    return all.includes(element as HTMLElement) && !all.some(one => one !== element && (one.contains(element) || element.contains(one)));
  });
  const [most] = fitting.toSorted((a, b) => Math.sign(queryAllDeep(log, b).length - queryAllDeep(log, a).length));
  const logCss = selectorFor(log);
  const message = most ?? (element.parentElement === log ? `${logCss} > ${element.localName}` : null);
  return message === null ? null : { log: logCss, message };
}

function logAround(element: Element): Element | null {
  for (let around = parentComposed(element), level = 0; around !== null && level < mostLevels; around = parentComposed(around), level++) if (isLog(around)) return around;
  const { parentElement } = element;
  return parentElement === null || parentElement === element.ownerDocument.body ? null : parentElement;
}

const isLog = (element: Element): boolean => element.matches('[role="log"], [role="feed"]') || (/auto|scroll|overlay/.test(getComputedStyle(element).overflowY) && element !== element.ownerDocument.body && element !== element.ownerDocument.documentElement);

/** One element, by what is likely to last. */
function selectorFor(element: Element): string {
  const root = element.getRootNode() as ParentNode & Node; // Of a connected element: a document or a shadow root.
  return namesOf(element).filter(steady).find(css => root.querySelectorAll(css).length === 1) ?? selectorOf(element);
}

const editable = 'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';

/** The box to write in around what is pointed at; null when it is none. */
export function composerAround(element: Element): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let around: Element | null = element, level = 0; around !== null && level < 12; around = parentComposed(around), level++) {
    if (around.matches(editable)) found = around as HTMLElement; // Only what is HTML can be edited.
  }
  return found;
}

/** Composers of a kind may stand several at once, one a conversation: what they share will do, as long as nothing else has it. */
export function shownComposer(element: HTMLElement): string {
  const root = element.getRootNode() as ParentNode & Node; // Of a connected element: a document or a shadow root.
  return namesOf(element).filter(steady).find(css => [...root.querySelectorAll(css)].every(one => one.matches(editable))) ?? selectorOf(element);
}
