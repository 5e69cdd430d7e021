import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('root');
if (root !== null) render(<Popup tab={await shownTab()} />, root);

/** The tab the popup was opened on; `?tab=` when it is opened as a page of its own. */
async function shownTab(): Promise<number | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(asked)) return asked;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
