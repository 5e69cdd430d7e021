import type { EventQueue } from '../reporting/deliver.ts';
import type { ReportEvent } from '../reporting/event.ts';

/** More than this wait for nobody: after hours offline the oldest go. */
const mostWaiting = 20_000;

export interface ReportQueue extends EventQueue {
  /** Resolves once they are on disk. Answers how many of the oldest had to go. */
  add(events: readonly ReportEvent[]): Promise<number>;
  size(): Promise<number>;
  clear(): Promise<void>;
}

/** A queue in IndexedDB: on disk, bounded, and out of reach of content scripts, whose IndexedDB is the page's. */
export function reportQueue(name: 'reports' | 'alerts'): ReportQueue {
  return {
    add: events => inStore(name, 'readwrite', async store => {
      for (const event of events) store.add(event);
      const over = (await asked(store.count())) - mostWaiting;
      if (over <= 0) return 0;
      const keys = await asked(store.getAllKeys(null, over));
      store.delete(IDBKeyRange.upperBound(keys.at(-1)!)); // There are more than `over`.
      return over;
    }),
    oldest: most => inStore(name, 'readonly', async store => {
      const [keys, events] = await Promise.all([asked(store.getAllKeys(null, most)), asked(store.getAll(null, most))]);
      return keys.map((key, index) => ({ key: Number(key), event: events[index] as ReportEvent })); // Only `add` writes here.
    }),
    removeThrough: key => inStore(name, 'readwrite', async store => void store.delete(IDBKeyRange.upperBound(key))),
    size: () => inStore(name, 'readonly', store => asked(store.count())),
    clear: () => inStore(name, 'readwrite', async store => void store.clear()),
  };
}

async function inStore<T>(name: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    // Strict: the answer comes when it is on disk, not in some cache of the machine.
    const transaction = database.transaction(name, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
    const result = await work(transaction.objectStore(name));
    await done;
    return result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('reporting', 1);
  request.onupgradeneeded = () => {
    for (const name of ['reports', 'alerts']) request.result.createObjectStore(name, { autoIncrement: true });
  };
  return asked(request);
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
