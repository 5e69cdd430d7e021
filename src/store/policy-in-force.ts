import { stored } from '../platform/stored.ts';
import { isRecord } from '../policy/setting-types.ts';
import { resolvePolicy, type Policy } from '../policy/resolve.ts';
import { withTeamList } from '../policy/team-list.ts';
import { teamList } from './team-list.ts';
import { managedKey } from './where-described.ts';

/** The organisation's policy as it last arrived, so that a start never waits for managed storage. */
export interface KnownManaged {
  readonly values: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970 when these values first arrived; null when none ever did. */
  readonly since: number | null;
}

export const knownManaged = stored<KnownManaged>({
  area: 'local',
  key: managedKey,
  version: 1,
  initial: { values: {}, since: null },
  read: raw => (isRecord(raw) && isRecord(raw.values) ? { values: raw.values, since: typeof raw.since === 'number' ? raw.since : null } : undefined),
});

/** What the operator chose on this device, unchecked until resolved. */
export const operatorChoices = stored<Readonly<Record<string, unknown>>>({
  area: 'local',
  key: 'policy/choices',
  version: 1,
  initial: {},
  read: raw => (isRecord(raw) ? raw : undefined),
});

/** Answers at once with the policy last known and calls back on every change until the signal ends. */
export async function watchPolicy(listener: (policy: Policy) => void, signal: AbortSignal): Promise<void> {
  let [managed, chosen, list] = await Promise.all([knownManaged.get(), operatorChoices.get(), teamList.get()]);
  const resolve = (): void => {
    if (!signal.aborted) listener(withTeamList(resolvePolicy({ managed: managed.values, chosen }), list));
  };
  knownManaged.watch(value => {
    managed = value;
    resolve();
  }, signal);
  operatorChoices.watch(value => {
    chosen = value;
    resolve();
  }, signal);
  teamList.watch(value => {
    list = value;
    resolve();
  }, signal);
  resolve();
}
