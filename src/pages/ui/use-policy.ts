import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../policy/resolve.ts';
import { watchPolicy } from '../../store/policy-in-force.ts';

/** The policy in force, null while it is read. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    void watchPolicy(setPolicy, shown.signal);
    return () => shown.abort();
  }, []);
  return policy;
}
