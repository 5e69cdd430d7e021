import { useMemo } from 'preact/hooks';
import { createEngine, type Engine } from '../../core/inspect.ts';
import { judgeTurns } from '../../examples/judge-turns.ts';
import type { Turn } from '../../examples/scenario.ts';
import { engineSettings } from '../../policy/engine-settings.ts';
import type { Policy } from '../../policy/resolve.ts';
import { explain, nameOfTier, t } from '../../wording/words.ts';
import { usePolicy } from '../ui/use-policy.ts';

export interface PreviewProperties {
  readonly turns: readonly Turn[];
  readonly index: number;
}

const engines = new WeakMap<Policy, Engine>();
const judged = new WeakMap<readonly Turn[], ReturnType<typeof judgeTurns>>();

/** What the engine says of one turn of the draft, by the policy in force. */
export function Preview({ turns, index }: PreviewProperties) {
  const policy = usePolicy();
  const findings = useMemo(() => (policy === null ? [] : (judge(policy, turns)[index] ?? [])), [policy, turns, index]);
  if (policy === null) return null;
  if (findings.length === 0) return <p class="quiet small finds">{t('practice_engine_nothing')}</p>;
  return (
    <ul class="finds" aria-label={t('practice_engine_finds')}>
      {findings.map((finding, at) => (
        <li key={at} class={finding.tier}>
          <span class="badge">{nameOfTier(finding.tier)}</span> {explain(finding)}
        </li>
      ))}
    </ul>
  );
}

/** Each draft once, whichever turn asks; an engine per policy. */
function judge(policy: Policy, turns: readonly Turn[]): ReturnType<typeof judgeTurns> {
  const engine = engines.get(policy) ?? createEngine(engineSettings(policy, location.hostname));
  engines.set(policy, engine);
  const known = judged.get(turns) ?? judgeTurns(engine, turns);
  judged.set(turns, known);
  return known;
}
