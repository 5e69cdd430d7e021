import type { Handlers } from '../messaging/serve.ts';
import { browser } from '../platform/browser.ts';

/** Runs a script of the engine in the very document that asked for it. False when the browser does not let it, or the document is gone: its guard asks again. */
export const pageEngine: Handlers['page/engine'] = async ({ script }, { tab, frame, document }) => {
  const target = document === undefined ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
  try {
    await browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
};
