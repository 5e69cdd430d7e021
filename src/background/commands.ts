import { order } from '../messaging/orders.ts';
import { browser } from '../platform/browser.ts';

/** The extension's keys act on the conversation in front of the person. */
export function obeyKeys(): void {
  browser.commands.onCommand.addListener(async name => {
    if (name !== 'next-mark' && name !== 'understood') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await order(tab.id, 'guard/key', { key: name });
  });
}
