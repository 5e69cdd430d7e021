import { browser } from '../platform/native.ts';
import type { OrderName, Orders } from './orders.ts';

/** Tells the guard in a tab, in all its frames or in one. False: nobody there did it. */
export async function order<N extends OrderName>(tab: number, name: N, body: Orders[N], frameId?: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tab, { name, body }, frameId === undefined ? undefined : { frameId })) === true;
  } catch {
    // No guard in this tab, or it was left behind by an update.
    return false;
  }
}
