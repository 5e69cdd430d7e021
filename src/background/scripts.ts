import type { Handlers } from '../messaging/serve.ts';
import { browser } from '../platform/browser.ts';

/**
 * Runs scripts in the very document that asked for them, in that order but each in a task of its own, as together they would hold the page up.
 * False when the browser does not let it, or the document is gone: its front asks again.
 */
export const pageScripts: Handlers['page/scripts'] = async ({ scripts }, { tab, frame, document }) => {
  const target = document === undefined ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
  const runs = scripts.map(script => browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true }));
  return (await Promise.allSettled(runs)).every(({ status }) => status === 'fulfilled');
};
