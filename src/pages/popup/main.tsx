import { render } from 'preact';
import { browser } from '../../platform/native.ts';
import { tabState } from '../../store/tab-item.ts';
import { t } from '../../wording/words.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = t('language_tag');
const root = document.getElementById('root');
if (root !== null) void draw(root);

async function draw(into: HTMLElement): Promise<void> {
  const tab = await shownTab();
  // Before the first drawing, so that it is drawn once; what cannot be read is said by the popup itself.
  const first = tab.id === null ? null : await tabState(tab.id).get().catch(() => null);
  render(<Popup tab={tab.id} url={tab.url} first={first} />, into);
}

interface ShownTab {
  readonly id: number | null;
  /** Known on guarded sites, and on any other while the popup is open. */
  readonly url: URL | null;
}

/** The tab the popup was opened on; `?tab=` when it is opened as a page of its own. */
async function shownTab(): Promise<ShownTab> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [tab] = Number.isInteger(asked) ? [await browser.tabs.get(asked).catch(() => undefined)] : await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url === undefined || !URL.canParse(tab.url) ? null : new URL(tab.url);
  return { id: tab?.id ?? (Number.isInteger(asked) ? asked : null), url };
}
