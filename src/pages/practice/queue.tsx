import type { Scenario } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';
import { initials } from './visitor-panel.tsx';

interface Properties {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string | undefined;
  /** Whether the queue may say which talks are attacks: to a trainer, not to who practises. */
  readonly tells: boolean;
  readonly choose: (scenario: Scenario) => void;
}

/** The talks that wait. */
export function Queue({ scenarios, chosen, tells, choose }: Properties) {
  return (
    <nav class="queue" aria-label={t('practice_queue')}>
      <h2>{t('practice_queue')}</h2>
      <ul>
        {scenarios.map(scenario => (
          <li key={scenario.id}>
            <button type="button" aria-current={scenario.id === chosen} onClick={() => choose(scenario)}>
              <span class="face" aria-hidden="true">
                {initials(scenario.visitor.name)}
              </span>
              <span class="about">
                <b>{scenario.visitor.name}</b>
                <span>{scenario.title}</span>
              </span>
              {tells && <span class={`kind ${scenario.kind}`}>{scenario.kind === 'attack' ? t('practice_attack') : t('practice_innocent')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
