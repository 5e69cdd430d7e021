import { useState } from 'preact/hooks';
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

/** The talks that wait: one stop of the Tab key however many they are, the one that is open, and arrows from there. */
export function Queue({ scenarios, chosen, tells, choose }: Properties) {
  const [at, setAt] = useState<string | undefined>();
  const stop = scenarios.find(({ id }) => id === (at ?? chosen)) ?? scenarios[0];
  return (
    <nav class="queue" aria-label={t('practice_queue')}>
      <h2>{t('practice_queue')}</h2>
      <ul role="listbox" aria-label={t('practice_queue')} onKeyDown={goAlong} onFocusOut={event => event.currentTarget.contains(event.relatedTarget as Node | null) || setAt(undefined)}>
        {scenarios.map(scenario => (
          <li key={scenario.id} role="none">
            <button type="button" role="option" aria-selected={scenario.id === chosen} tabIndex={scenario === stop ? 0 : -1} onFocus={() => setAt(scenario.id)} onClick={() => choose(scenario)}>
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

/** To the left and right one steps through the talk itself. */
function goAlong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.findIndex(one => one === document.activeElement);
  const next = new Map([['ArrowUp', all[at - 1]], ['ArrowDown', all[at + 1]], ['Home', all[0]], ['End', all.at(-1)]]).get(event.key);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
