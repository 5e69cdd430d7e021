import { readConsole, type ConsoleDescription } from '../policy/console-description.ts';
import { stored } from '../platform/stored.ts';
import { watchPolicy } from './policy-in-force.ts';
import { taughtKey } from './where-described.ts';

/** The oldest go when there are more. */
const kept = 100;

/** Consoles that somebody at this device showed: one a host, the newest last. */
export const taughtConsoles = stored<readonly ConsoleDescription[]>({
  area: 'local',
  key: taughtKey,
  version: 1,
  initial: [],
  read: raw => (Array.isArray(raw) ? raw.map(readConsole).filter(console => typeof console !== 'string').slice(-kept) : undefined),
});

export const withTaught = (list: readonly ConsoleDescription[], added: ConsoleDescription): readonly ConsoleDescription[] => [...withoutTaught(list, added.hosts[0] ?? ''), added].slice(-kept);

export const withoutTaught = (list: readonly ConsoleDescription[], host: string): readonly ConsoleDescription[] => list.filter(({ hosts }) => !hosts.includes(host));

/** Calls back with every described console, the organisation's before those shown here, at once and on every change. */
export function watchConsoles(listener: (consoles: readonly ConsoleDescription[]) => void, signal: AbortSignal): void {
  let byPolicy: readonly ConsoleDescription[] = [];
  let taught: readonly ConsoleDescription[] = [];
  let told = '[]';
  const tell = (): void => {
    const all = [...byPolicy, ...taught];
    const now = JSON.stringify(all);
    if (signal.aborted || now === told) return;
    told = now;
    listener(all);
  };
  const learn = (list: readonly ConsoleDescription[]): void => {
    taught = list;
    tell();
  };
  void taughtConsoles.get().then(learn);
  taughtConsoles.watch(learn, signal);
  void watchPolicy(({ values }) => {
    byPolicy = values.customConsoles;
    tell();
  }, signal);
}
