import { order } from '../messaging/order.ts';
import { browser } from '../platform/browser.ts';

/** Keys of the browser's own list of shortcuts go to the guard of the tab in front; the frame that has the focus obeys. */
export function passKeysOn(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-mark' || command === 'understood') void tellTab(command, tab?.id);
  });
}

async function tellTab(key: 'next-mark' | 'understood', known: number | undefined): Promise<void> {
  const tab = known ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab !== undefined) await order(tab, 'guard/key', { key });
}
