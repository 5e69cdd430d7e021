import type { Handlers } from '../messaging/serve.ts';
import { browser } from '../platform/browser.ts';

/** The texts of one reply by language, out of the extension's own file; null for a reply that is not there. The page's guard reads them field by field. */
export const pageReply: Handlers['page/reply'] = async ({ reply }) => {
  try {
    const all = (await (await fetch(browser.runtime.getURL('replies.json'))).json()) as Readonly<Record<string, unknown>>; // Written by our own build.
    return Object.hasOwn(all, reply) ? all[reply] : null;
  } catch {
    // No such file, or not whole: the card says that there is no reply.
    return null;
  }
};
