import { browser, type MessageSender } from '../platform/browser.ts';
import type { Answer, MessageName, Protocol } from './protocol.ts';
import { readers } from './read.ts';

/** Where a message came from: always a tab of this browser. */
export interface Sender {
  readonly tab: number;
  readonly frame: number;
  /** The browser's id of the document; undefined where it has none. */
  readonly document?: string;
}

/** Does not compile without a handler for every name of the protocol. */
export type Handlers = { readonly [N in MessageName]: (body: Protocol[N], sender: Sender) => Promise<Answer<N>> };

/**
 * Answers messages of this extension's own scripts in tabs; everything else (other extensions, frames without a tab, unknown
 * names, bodies of another shape) is refused. Call at top level, so that a woken worker hears the message that woke it.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, source: MessageSender): Promise<unknown> | undefined => {
    if (source.id !== browser.runtime.id || source.tab?.id === undefined || source.frameId === undefined) return undefined;
    const { documentId } = source as { readonly documentId?: unknown }; // The polyfill's types do not know it.
    const sender = { tab: source.tab.id, frame: source.frameId, ...(typeof documentId === 'string' && { document: documentId }) };
    const handled = dispatch(handlers, raw, sender);
    return handled?.then(answered => (answered === undefined ? true : answered));
  });
}

function dispatch(handlers: Handlers, raw: unknown, sender: Sender): Promise<unknown> | undefined {
  if (typeof raw !== 'object' || raw === null || !('name' in raw) || !('body' in raw)) return undefined;
  const { name, body } = raw;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
  return answer(handlers, name as MessageName, body, sender); // A name that handlers has is a MessageName.
}

function answer<N extends MessageName>(handlers: Handlers, name: N, raw: unknown, sender: Sender): Promise<unknown> | undefined {
  const body = readers[name](raw);
  return body === undefined ? undefined : handlers[name](body, sender);
}
