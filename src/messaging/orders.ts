import type { MessageSender } from '../platform/browser.ts';
import { browser } from '../platform/native.ts';
import { isRecord } from '../policy/setting-types.ts';

/**
 * What the popup and the background may ask of the guard in a tab. It answers true when it did it: a tab has many frames, and one
 * of them is meant.
 */
export interface Orders {
  /** Scrolls to a message. */
  'guard/jump': { readonly page: string; readonly conversation: string; readonly message: string };
  /** A key was pressed: to the next mark, or "understood" for the one at hand. */
  'guard/key': { readonly key: 'next-mark' | 'understood' };
  /** An entry of the browser's menu was chosen for what was last clicked or is selected. */
  'guard/check': { readonly what: Check };
}

/** Judge a link, judge words, or copy words with sensitive data masked. */
export const checks = ['link', 'words', 'copy'] as const;
export type Check = (typeof checks)[number];

export type OrderName = keyof Orders;
export type OrderHandlers = { readonly [N in OrderName]: (body: Orders[N]) => boolean };

const readers: { readonly [N in OrderName]: (raw: Record<string, unknown>) => Orders[N] | undefined } = {
  'guard/jump': ({ page, conversation, message }) => (isText(page, 64) && isText(conversation, 200) && isText(message, 200) ? { page, conversation, message } : undefined),
  'guard/key': ({ key }) => (key === 'next-mark' || key === 'understood' ? { key } : undefined),
  'guard/check': ({ what }) => {
    const check = checks.find(known => known === what);
    return check === undefined ? undefined : { what: check };
  },
};

/** Obeys this extension's own pages and background, and nobody else: other tabs' content scripts have no extension address. */
export function obey(handlers: OrderHandlers, signal: AbortSignal): void {
  const listener = (raw: unknown, source: MessageSender, answer: (done: true) => void): undefined => {
    if (source.id !== browser.runtime.id || !isOwnPage(source) || !isRecord(raw) || !isRecord(raw.body)) return;
    const { name, body } = raw;
    if (typeof name === 'string' && Object.hasOwn(handlers, name) && done(handlers, name as OrderName, body)) answer(true); // A name that handlers has is an OrderName.
  };
  // The polyfill's types do not know a listener that answers at once, or not at all.
  const typed = listener as unknown as (raw: unknown, source: MessageSender) => void;
  browser.runtime.onMessage.addListener(typed);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(typed), { once: true });
}

/** The background has no address in some browsers; a content script always has its page's. */
const isOwnPage = ({ url, tab }: MessageSender): boolean => (url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('')));

function done<N extends OrderName>(handlers: OrderHandlers, name: N, raw: Record<string, unknown>): boolean {
  const body = readers[name](raw);
  return body !== undefined && handlers[name](body);
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
