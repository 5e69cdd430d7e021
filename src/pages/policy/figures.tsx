import { useState } from 'preact/hooks';
import type { HappeningAction } from '../../core/happening.ts';
import { dayOf } from '../../store/figures.ts';
import { figuresItem } from '../../store/figures-item.ts';
import { nameOfType, t } from '../../wording/words.ts';
import { saveFile } from '../ui/save-file.ts';
import { useStored } from '../ui/use-stored.ts';
import { figuresCsv, sumOf } from './figures-file.ts';
import { figuresSvg, pngOf } from './figures-picture.ts';

/** A day of the figures (`2026-11-25`, local time) as the browser writes days. */
const named = (day: string): string => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(`${day}T00:00`));
const number = (value: number): string => new Intl.NumberFormat().format(value);

/** What was counted on this device, by rule, for one day or all, to take along as a table or a picture. */
export function Figures() {
  const figures = useStored(figuresItem);
  const [day, setDay] = useState(() => dayOf(Date.now()));
  const [said, setSaid] = useState('');
  if (figures.state !== 'ready') return <p class="quiet">{t('popup_loading')}</p>;
  const known = Object.keys(figures.value).sort().reverse();
  const days = day === '' ? known : [day];
  const rows = sumOf(figures.value, days);
  const series: readonly { readonly action: HappeningAction; readonly name: string; readonly colour: string }[] = [
    { action: 'shown', name: t('policy_shown'), colour: '#0f5f5c' },
    { action: 'masked', name: t('policy_masked'), colour: '#8a5200' },
    { action: 'held', name: t('policy_held'), colour: '#b3261e' },
  ];
  const title = day === '' ? t('policy_figures_of', t('policy_all_days')) : t('policy_figures_of', named(day));
  const savePicture = async (): Promise<void> => {
    try {
      saveFile(`parleyguard-${day === '' ? 'all' : day}.png`, 'image/png', await pngOf(figuresSvg({ title, series, rows: rows.map(([rule, counts]) => ({ name: rule, counts })) })));
      setSaid('');
    } catch {
      setSaid(t('policy_picture_failed'));
    }
  };
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{title}</h2>
      <p class="quiet">{t('policy_figures_help')}</p>
      <div class="bar">
        <label>
          {t('policy_day')}{' '}
          <select value={day} onChange={event => setDay(event.currentTarget.value)}>
            <option value="">{t('policy_all_days')}</option>
            {[...new Set([dayOf(Date.now()), ...known])].map(one => (
              <option key={one} value={one}>
                {named(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={rows.length === 0} onClick={() => saveFile('parleyguard-figures.csv', 'text/csv', figuresCsv(Object.fromEntries(days.map(one => [one, figures.value[one] ?? {}]))))}>
          {t('policy_save_csv')}
        </button>
        <button type="button" disabled={rows.length === 0} onClick={() => void savePicture()}>
          {t('policy_save_picture')}
        </button>
        <p role="status">{said}</p>
      </div>
      {rows.length === 0 ? (
        <p class="quiet">{t('policy_figures_none')}</p>
      ) : (
        <div class="wide" role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('policy_rule')}</th>
                {series.map(({ action, name }) => (
                  <th key={action} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([rule, counts]) => (
                <tr key={rule}>
                  <th scope="row">
                    {nameOfType(rule.split('/')[0] ?? rule)} <code>{rule}</code>
                  </th>
                  {series.map(({ action }) => (
                    <td key={action}>{number(counts[action] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
