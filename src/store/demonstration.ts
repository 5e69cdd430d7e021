import { stored, type Stored } from '../platform/stored.ts';

const items = new Map<number, Stored<boolean>>();

/** True while somebody shows the guard to others in this tab: nothing that happens there is counted or reported. Gone when the browser closes. */
export function demonstration(tab: number): Stored<boolean> {
  const item = items.get(tab) ?? stored<boolean>({ area: 'session', key: `demonstration/${tab}`, version: 1, initial: false, read: raw => (typeof raw === 'boolean' ? raw : undefined) });
  items.set(tab, item);
  return item;
}
