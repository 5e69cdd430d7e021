import type { PracticeRun } from '../../store/practice-results.ts';
import { nameOfType, t } from '../../wording/words.ts';
import { Chart } from './chart.tsx';
import { day, percent, seconds } from './numbers.ts';
import { rightPart } from './score.ts';
import { missedSigns, type Row } from './summary.ts';

/** Rows of runs with what was seen, missed and feared for nothing; by scenario for a person, by person for a room. */
export function Sheet({ caption, head, rows, nameOf }: { readonly caption: string; readonly head: string; readonly rows: readonly Row[]; readonly nameOf: (key: string) => string }) {
  const sum = (runs: readonly PracticeRun[], key: 'hits' | 'misses' | 'falseAlarms' | 'durationMs'): number => runs.reduce((all, run) => all + run[key], 0);
  return (
    <div class="wide" tabIndex={0} role="group" aria-label={caption}>
      <table class="sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[head, t('practice_rounds'), t('practice_hits'), t('practice_misses'), t('practice_false_alarms'), t('practice_right'), t('practice_time'), t('practice_last')].map(label => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, runs }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td>{runs.length}</td>
              <td>{sum(runs, 'hits')}</td>
              <td>{sum(runs, 'misses')}</td>
              <td>{sum(runs, 'falseAlarms')}</td>
              <td>{percent(rightPart(runs))}</td>
              <td>{seconds(sum(runs, 'durationMs'))}</td>
              <td>{runs.length === 0 ? '–' : day(runs.at(-1)!.time)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which signs slip through, as bars. */
export function MissedSigns({ runs }: { readonly runs: readonly PracticeRun[] }) {
  const missed = missedSigns(runs).slice(0, 12);
  if (missed.length === 0) return <p class="quiet">{t('practice_none_missed')}</p>;
  const most = missed[0]?.[1] ?? 1;
  return <Chart title={t('practice_missed_signs')} heads={[t('practice_sign'), t('practice_times')]} bars={missed.map(([sign, times]) => ({ label: capital(nameOfType(sign)), part: times / most, text: String(times) }))} />;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
