import { stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';

/** How reporting goes, for the popup and the policy page: numbers only. */
export interface DeliveryNews {
  readonly failures: number;
  readonly notBefore: number;
  readonly batch: number;
  readonly sent: number;
  readonly lost: number;
  readonly lastStatus: number | null;
  /** The oldest that had to go because the queue was full. */
  readonly dropped: number;
  /** Events in the queue when it was last looked at. */
  readonly waiting: number;
}

const initial: DeliveryNews = { failures: 0, notBefore: 0, batch: 200, sent: 0, lost: 0, lastStatus: null, dropped: 0, waiting: 0 };

const item = (name: string) =>
  stored<DeliveryNews>({
    area: 'local',
    key: `delivery/${name}`,
    version: 1,
    initial,
    read: raw => {
      if (!isRecord(raw)) return undefined;
      const numbers = Object.fromEntries(Object.keys(initial).flatMap(key => (typeof raw[key] === 'number' && Number.isFinite(raw[key]) ? [[key, raw[key]]] : [])));
      return { ...initial, ...numbers };
    },
  });

export const reportDelivery = item('reports');
export const alertDelivery = item('alerts');
