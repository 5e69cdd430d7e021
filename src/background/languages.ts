import type { Handlers } from '../messaging/serve.ts';
import { browser } from '../platform/browser.ts';

/** The phrases of one language, out of the extension's own file, which no page can read; null for a language that has none. The page's guard reads them field by field. */
export const pageLanguage: Handlers['page/language'] = async ({ language }) => {
  try {
    return await (await fetch(browser.runtime.getURL(`languages/${language}.json`))).json();
  } catch {
    // No such file, or not whole: the page says that it cannot read the language.
    return null;
  }
};
