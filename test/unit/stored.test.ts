import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stored } from '../../src/platform/stored.ts';

type Listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => void;

/** The extension API's storage as far as `stored` asks it: what it is asked, and who listens. */
const calls: unknown[] = [];
const heard = new Set<Listener>();
const kept = { one: { v: 1, value: 'first' }, two: { v: 1, value: 'second' }, large: { v: 1, value: 'much' } };
const area = {
  get: async (keys: string | readonly string[]): Promise<Record<string, unknown>> => {
    calls.push(keys);
    return structuredClone(kept);
  },
};
vi.stubGlobal('chrome', { storage: { local: area, session: area, onChanged: { addListener: (listener: Listener) => heard.add(listener), removeListener: (listener: Listener) => heard.delete(listener) } } });
const { stored } = await import('../../src/platform/stored.ts');

const item = (key: string, isLarge = false, place: 'local' | 'session' = 'local'): Stored<string> =>
  stored({ area: place, key, version: 1, initial: '', read: raw => (typeof raw === 'string' ? raw : undefined), isLarge });
const change = (key: string, value: string): void => {
  for (const listener of heard) listener({ [key]: { newValue: { v: 1, value } } }, 'local');
};

beforeEach(() => void (calls.length = 0));

describe('what a context asks of storage', () => {
  it('is one call of an area for what is asked in one task, and one for each large item', async () => {
    const asked = [item('one').get(), item('two').get(), item('one').get(), item('large', true).get(), item('two', false, 'session').get()];
    expect(await Promise.all(asked)).toEqual(['first', 'second', 'first', 'much', 'second']);
    expect(calls).toHaveLength(3);
    expect(calls).toEqual(expect.arrayContaining([['one', 'two'], 'large', ['two']]));
  });

  it('is asked anew in a later task', async () => {
    await item('one').get();
    await item('one').get();
    expect(calls).toEqual([['one'], ['one']]);
  });
});

describe('changes', () => {
  it('are told to all who watch the item, by one listener, until they end', () => {
    const told: string[] = [];
    const lives = [new AbortController(), new AbortController()];
    lives.forEach((life, index) => item('one').watch(value => told.push(`${index} ${value}`), life.signal));
    item('two').watch(value => told.push(value), lives[1]!.signal);
    expect(heard.size).toBe(1);
    change('one', 'new');
    lives[0]!.abort();
    change('one', 'newer');
    lives[1]!.abort();
    expect(told).toEqual(['0 new', '1 new', '1 newer']);
    expect(heard.size).toBe(0);
  });

  it('reach the others when one who watches fails, or adds another', () => {
    const told: string[] = [];
    const life = new AbortController();
    item('one').watch(() => {
      item('one').watch(() => told.push('too early'), life.signal);
      throw new Error('broken');
    }, life.signal);
    item('one').watch(value => told.push(value), life.signal);
    expect(() => change('one', 'new')).toThrow('broken');
    expect(told).toEqual(['new']);
    life.abort();
  });

  it('do not reach who was ended by another who heard of them', () => {
    const told: string[] = [];
    const life = new AbortController();
    item('one').watch(() => life.abort(), life.signal);
    item('one').watch(value => told.push(value), life.signal);
    change('one', 'new');
    expect(told).toEqual([]);
  });

  it('are not heard by who ended before', () => {
    item('one').watch(() => undefined, AbortSignal.abort());
    expect(heard.size).toBe(0);
  });
});
