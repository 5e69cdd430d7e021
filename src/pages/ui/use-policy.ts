import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../policy/resolve.ts';
import { managedSecrets } from '../../store/managed-secrets.ts';
import { watchPolicy } from '../../store/policy-in-force.ts';
import { useStored } from './use-stored.ts';

/** The policy in force, null while it is read. Keys and tokens that cannot be used are among its problems, though no page sees their values. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  const secrets = useStored(managedSecrets);
  useEffect(() => {
    const shown = new AbortController();
    void watchPolicy(setPolicy, shown.signal);
    return () => shown.abort();
  }, []);
  if (policy === null || secrets.state !== 'ready' || secrets.value.refused.length === 0) return policy;
  return { ...policy, problems: [...policy.problems, ...secrets.value.refused.map(refused => ({ ...refused, from: 'managed' as const }))] };
}
