import { browser } from './native.ts';

export interface Stored<T> {
  /** The value, or the initial one when nothing (or nothing readable) is stored. */
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes; changes of this context are done one after the other, in the order of the calls. Returning the same object writes nothing. */
  update(change: (value: T) => T): Promise<T>;
  /** Takes the item out, after the updates asked for so far. */
  remove(): Promise<void>;
  /** Calls back on every later change, whichever context made it, until the signal ends. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

export interface StoredOptions<T> {
  /** session lives as long as the browser runs and is kept in memory; local survives restarts. */
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly version: number;
  readonly initial: T;
  /** Checks what lies in storage. Undefined: not readable, the initial value counts. */
  read(raw: unknown, version: number): T | undefined;
  /** As it is to lie in storage; the value itself when not given. */
  write?(value: T): unknown;
}

interface Envelope {
  readonly v: number;
  readonly value: unknown;
}

/** One typed item in extension storage, with a version so that a later release can read what an earlier one wrote. */
export function stored<T>({ area, key, version, initial, read, write = value => value }: StoredOptions<T>): Stored<T> {
  let queue: Promise<unknown> = Promise.resolve();
  const open = (raw: unknown): T => (isEnvelope(raw) && raw.v <= version ? read(raw.value, raw.v) : undefined) ?? initial;
  const get = async (): Promise<T> => open((await browser.storage[area].get(key))[key]);
  const set = async (value: T): Promise<void> => browser.storage[area].set({ [key]: { v: version, value: write(value) } satisfies Envelope });
  return {
    get,
    set,
    remove() {
      const done = queue.then(() => browser.storage[area].remove(key));
      queue = done.catch(() => undefined);
      return done;
    },
    update(change) {
      const done = queue.then(async () => {
        const before = await get();
        const value = change(before);
        if (value !== before) await set(value);
        return value;
      });
      queue = done.catch(() => undefined);
      return done;
    },
    watch(listener, signal) {
      const changed = (changes: Record<string, { newValue?: unknown }>, changedArea: string): void => {
        if (changedArea === area && key in changes) listener(open(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(changed);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
    },
  };
}

const isEnvelope = (raw: unknown): raw is Envelope => typeof raw === 'object' && raw !== null && 'v' in raw && typeof raw.v === 'number' && 'value' in raw;
