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
  readonly area: Area;
  readonly key: string;
  readonly version: number;
  readonly initial: T;
  /** Checks what lies in storage. Undefined: not readable, the initial value counts. */
  read(raw: unknown, version: number): T | undefined;
  /** True of what is so large that nothing else should wait for it to be read. */
  readonly isLarge?: boolean;
  /** As it is to lie in storage; the value itself when not given. */
  write?(value: T): unknown;
}

type Area = 'local' | 'session';

interface Envelope {
  readonly v: number;
  readonly value: unknown;
}

/** One typed item in extension storage, with a version so that a later release can read what an earlier one wrote. */
export function stored<T>({ area, key, version, initial, read, isLarge = false, write = value => value }: StoredOptions<T>): Stored<T> {
  let queue: Promise<unknown> = Promise.resolve();
  const open = (raw: unknown): T => (isEnvelope(raw) && raw.v <= version ? read(raw.value, raw.v) : undefined) ?? initial;
  const get = async (): Promise<T> => open((await (isLarge ? browser.storage[area].get(key) : allAsked(area, key)))[key]);
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
      const changed: Listener = (changes, changedArea) => {
        if (changedArea === area && key in changes) listener(open(changes[key]?.newValue));
      };
      hear(changed, signal);
    },
  };
}

interface Asking {
  readonly keys: Set<string>;
  readonly all: Promise<Readonly<Record<string, unknown>>>;
}

const asked: Partial<Record<Area, Asking>> = {};

/** What is asked of an area in one task, or microtask, is one call: a page's start asks twenty times, and each call takes the browser a while. */
function allAsked(area: Area, key: string): Asking['all'] {
  const now = (asked[area] ??= askSoon(area));
  now.keys.add(key);
  return now.all;
}

function askSoon(area: Area): Asking {
  const keys = new Set<string>();
  const all = Promise.resolve().then(() => {
    delete asked[area];
    return browser.storage[area].get([...keys]);
  });
  return { keys, all };
}

type Listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => void;

/** All are called by one listener of the browser's, which is there while there are any. */
const listeners = new Set<Listener>();
const tellAll: Listener = (changes, area) => {
  const failures: unknown[] = [];
  // Not those that a listener adds, as they begin with what is there now, and not those it ends.
  for (const listener of Array.from(listeners)) {
    try {
      if (listeners.has(listener)) listener(changes, area);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
};

function hear(listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (listeners.size === 0) browser.storage.onChanged.addListener(tellAll);
  listeners.add(listener);
  const stop = (): void => {
    listeners.delete(listener);
    if (listeners.size === 0) browser.storage.onChanged.removeListener(tellAll);
  };
  signal.addEventListener('abort', stop, { once: true });
}

const isEnvelope = (raw: unknown): raw is Envelope => typeof raw === 'object' && raw !== null && 'v' in raw && typeof raw.v === 'number' && 'value' in raw;
