import { useLayoutEffect, useState } from 'preact/hooks';
import type { Policy } from '../../policy/resolve.ts';
import { managedSecrets } from '../../store/managed-secrets.ts';
import { watchPolicy } from '../../store/policy-in-force.ts';
import { useStored } from './use-stored.ts';

/** Read once for all components of a page, which goes on watching as long as it is open. */
let current: Policy | null = null;
let isWatched = false;
const listeners = new Set<(policy: Policy) => void>();

function watch(): void {
  if (isWatched) return;
  isWatched = true;
  void watchPolicy(policy => {
    current = policy;
    for (const listener of listeners) listener(policy);
  }, new AbortController().signal);
}

/** The policy in force, null while it is read. Keys and tokens that cannot be used are among its problems, though no page sees their values. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(current);
  const secrets = useStored(managedSecrets);
  useLayoutEffect(() => {
    watch();
    setPolicy(current);
    listeners.add(setPolicy);
    return () => void listeners.delete(setPolicy);
  }, []);
  if (policy === null || secrets.state !== 'ready' || secrets.value.refused.length === 0) return policy;
  return { ...policy, problems: [...policy.problems, ...secrets.value.refused.map(refused => ({ ...refused, from: 'managed' as const }))] };
}
