import type { HappeningAction } from '../../core/happening.ts';
import { dayOf, type RuleFigures } from '../../store/figures.ts';
import { figuresItem } from '../../store/figures-item.ts';
import { nameOfType, t } from '../../wording/words.ts';
import { useStored } from '../ui/use-stored.ts';

const overriding: readonly HappeningAction[] = ['dismissed', 'released', 'opened', 'undone'];
const rows = [
  ['popup_today_shown', ['shown', 'alarmed']],
  ['popup_today_masked', ['masked']],
  ['popup_today_overridden', overriding],
  ['popup_today_wrong', ['reported-wrong']],
] as const satisfies readonly (readonly [string, readonly HappeningAction[]])[];

const sum = (figures: readonly RuleFigures[], actions: readonly HappeningAction[]): number =>
  figures.reduce((total, counts) => total + actions.reduce((all, action) => all + (counts[action] ?? 0), 0), 0);

/** The day's figures of this device, in all and by rule. Nothing while there are none. */
export function Today() {
  const loaded = useStored(figuresItem);
  if (loaded.state !== 'ready') return null;
  const rules = Object.entries(loaded.value[dayOf(Date.now())] ?? {});
  if (rules.length === 0) return null;
  const number = new Intl.NumberFormat();
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('popup_today')}</h2>
      <dl class="figures">
        {rows.map(([key, actions]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{number.format(sum(rules.map(([, counts]) => counts), actions))}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('popup_today_rules')}</summary>
        <table>
          <thead>
            <tr>
              <td />
              {rows.map(([key]) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map(([rule, counts]) => (
              <tr key={rule}>
                <th scope="row">
                  {nameOfType(rule.split('/')[0]!)} <code>{rule}</code>
                </th>
                {rows.map(([key, actions]) => (
                  <td key={key}>{number.format(sum([counts], actions))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
