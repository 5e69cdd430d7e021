import { useState } from 'preact/hooks';
import type { Scenario } from '../../examples/scenario.ts';
import { practiceResults } from '../../store/practice-results-item.ts';
import { withPerson } from '../../store/practice-results.ts';
import { t } from '../../wording/words.ts';
import { useStored } from '../ui/use-stored.ts';
import { Certificate } from './certificate.tsx';
import { Chart } from './chart.tsx';
import { saveFile } from '../ui/save-file.ts';
import { day, percent } from './numbers.ts';
import { resultsFile } from './results-file.ts';
import { Room } from './room.tsx';
import { rightPart } from './score.ts';
import { MissedSigns, Sheet } from './sheet.tsx';
import { byScenario, csv } from './summary.ts';

/** What the person who practises here has reached, kept on this device, and the view of a whole room. */
export function Results({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const loaded = useStored(practiceResults);
  const [isSure, setSure] = useState(false);
  if (loaded.state !== 'ready') return <main class="page">{loaded.state === 'failed' ? <p class="state danger">{t('popup_error', loaded.error)}</p> : <p class="quiet">{t('popup_loading')}</p>}</main>;
  const { person, runs: everybody } = loaded.value;
  const runs = everybody[person] ?? [];
  const rename = (name: string): void => void practiceResults.update(all => withPerson(all, name));
  const nameOf = (id: string): string => (id === 'drill' ? t('practice_drill') : (scenarios.find(scenario => scenario.id === id)?.title ?? id));
  const safe = person.replace(/[^\p{L}\p{N}]+/gu, '-') || 'results';
  return (
    <main class="page">
      <h2>{t('practice_results')}</h2>
      <p class="quiet">{t('practice_results_help')}</p>
      <div class="fields">
        <label>
          {t('practice_person')}
          <input value={person} maxLength={80} list="people" autoComplete="off" onChange={event => rename(event.currentTarget.value)} />
        </label>
        <datalist id="people">
          {Object.keys(everybody).map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="button" disabled={runs.length === 0} onClick={() => saveFile(`practice-${safe}.csv`, 'text/csv', csv([{ person, runs }]))}>
          {t('practice_csv')}
        </button>
        <button type="button" disabled={runs.length === 0 || person === ''} onClick={() => saveFile(`practice-${safe}.json`, 'application/json', resultsFile({ person, runs }))}>
          {t('practice_export_results')}
        </button>
        <button type="button" disabled={runs.length === 0 || person === ''} onClick={() => window.print()}>
          {t('practice_certificate')}
        </button>
        <button type="button" disabled={runs.length === 0} onClick={() => (isSure ? void practiceResults.update(all => ({ ...all, runs: Object.fromEntries(Object.entries(all.runs).filter(([name]) => name !== person)) })).then(() => setSure(false)) : setSure(true))}>
          {isSure ? t('practice_forget_sure') : t('practice_forget')}
        </button>
      </div>
      {runs.length > 0 && person === '' && <p class="quiet small">{t('practice_name_first')}</p>}
      {runs.length === 0 ? (
        <p class="state">{t('practice_no_results')}</p>
      ) : (
        <>
          <Chart title={t('practice_lately')} heads={[t('practice_last'), t('practice_right')]} bars={runs.slice(-10).map(run => ({ label: `${day(run.time)} · ${nameOf(run.scenario)}`, part: rightPart([run]), text: percent(rightPart([run])) }))} />
          <MissedSigns runs={runs} />
          <Sheet caption={t('practice_by_scenario')} head={t('practice_scenario')} rows={byScenario(runs)} nameOf={nameOf} />
          <Certificate person={person} runs={runs} />
        </>
      )}
      <Room />
    </main>
  );
}
