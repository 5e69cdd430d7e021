import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../examples/scenario.ts';
import { withRun, type PracticeRun } from '../../store/practice-results.ts';
import { practiceResults } from '../../store/practice-results-item.ts';
import { t } from '../../wording/words.ts';
import { useStored } from '../ui/use-stored.ts';
import { begin } from './play.ts';
import { drillRun, drillVerdict, mixedQueue, rightPart, type Decided } from './score.ts';
import { Talk } from './talk.tsx';
import { useKeys } from './use-keys.ts';
import { VisitorPanel } from './visitor-panel.tsx';
import { percent, seconds } from './numbers.ts';

const length = 8;

interface Going {
  readonly queue: readonly Scenario[];
  readonly decided: readonly Decided[];
  /** Milliseconds since 1970. */
  readonly begun: number;
}

/** A mixed queue against the clock: go on or stop, talk after talk. */
export function Drill({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const [limit, setLimit] = useState(45);
  const [going, setGoing] = useState<Going | null>(null);
  const [done, setDone] = useState<{ readonly run: PracticeRun; readonly before: PracticeRun | undefined; readonly decided: readonly Decided[] } | null>(null);
  const results = useStored(practiceResults);
  const start = (): void => {
    setDone(null);
    setGoing({ queue: mixedQueue(scenarios, length, Math.random), decided: [], begun: Date.now() });
  };
  const decide = async (decision: Decided['decision']): Promise<void> => {
    const scenario = going?.queue[going.decided.length];
    if (going === null || scenario === undefined) return;
    const decided = [...going.decided, { scenario, decision }];
    if (decided.length < going.queue.length) return setGoing({ ...going, decided });
    const run = drillRun(decided, Date.now() - going.begun, Date.now());
    const before = results.state === 'ready' ? results.value.runs[results.value.person]?.findLast(({ mode }) => mode === 'drill') : undefined;
    setGoing(null);
    setDone({ run, before, decided });
    await practiceResults.update(all => withRun(all, run));
  };
  if (going !== null) return <Round key={going.decided.length} going={going} limit={limit} decide={decision => void decide(decision)} />;
  return (
    <main class="page">
      <h2>{t('practice_drill')}</h2>
      <p>
        {t('practice_drill_help', length)} {t('practice_drill_keys')}
      </p>
      <div class="fields">
        <label>
          {t('practice_limit')}
          <select value={limit} onChange={event => setLimit(Number(event.currentTarget.value))}>
            {[20, 30, 45, 90].map(value => (
              <option key={value} value={value}>
                {seconds(value * 1000)}
              </option>
            ))}
            <option value={0}>{t('practice_no_limit')}</option>
          </select>
        </label>
        <button type="button" class="first" onClick={start}>
          {done === null ? t('practice_start') : t('practice_again')}
        </button>
      </div>
      {done !== null && <Outcome {...done} />}
    </main>
  );
}

interface RoundProperties {
  readonly going: Going;
  readonly limit: number;
  readonly decide: (decision: Decided['decision']) => void;
}

function Round({ going, limit, decide }: RoundProperties) {
  const scenario = going.queue[going.decided.length]!; // A round is drawn only while one is left.
  const [left, setLeft] = useState(limit);
  useEffect(() => {
    if (limit === 0) return undefined;
    const timer = setInterval(() => setLeft(value => value - 1), 1000);
    return () => clearInterval(timer);
  }, [limit]);
  useEffect(() => {
    if (limit > 0 && left <= 0) decide('late');
  }, [left]);
  useKeys({ ArrowLeft: () => decide('stop'), ArrowRight: () => decide('fine') });
  // The talk itself gets the focus: arrows scroll it, and a screen reader reads it.
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>('.log')?.focus({ preventScroll: true }), []);
  const play = { ...begin(scenario, 0, going.begun), shown: scenario.turns.length };
  return (
    <div class="console drill">
      <main ref={frame}>
        <div class="bar" role="toolbar" aria-label={t('practice_controls')}>
          <button type="button" class="stop" aria-keyshortcuts="ArrowLeft" onClick={() => decide('stop')}>
            {t('practice_stop')}
          </button>
          <button type="button" class="fine" aria-keyshortcuts="ArrowRight" onClick={() => decide('fine')}>
            {t('practice_fine')}
          </button>
          <span class="count" role="status">
            {t('practice_progress', going.decided.length + 1, going.queue.length)}
          </span>
          <span class="gap" />
          {limit > 0 && (
            <span class="clock" role="timer">
              {seconds(Math.max(0, left) * 1000)}
            </span>
          )}
        </div>
        {limit > 0 && <progress class="left" value={Math.max(0, left)} max={limit} aria-label={t('practice_limit')} />}
        <Talk play={play} guarded={false} />
      </main>
      <VisitorPanel scenario={scenario} />
    </div>
  );
}

interface OutcomeProperties {
  readonly run: PracticeRun;
  readonly before: PracticeRun | undefined;
  readonly decided: readonly Decided[];
}

function Outcome({ run, before, decided }: OutcomeProperties) {
  const rows: readonly (readonly [string, (one: PracticeRun) => string | number])[] = [
    [t('practice_hits'), one => one.hits],
    [t('practice_misses'), one => one.misses],
    [t('practice_false_alarms'), one => one.falseAlarms],
    [t('practice_right'), one => percent(rightPart([one]))],
    [t('practice_time'), one => seconds(one.durationMs)],
  ];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1} ref={heading}>
        {t('practice_outcome')}
      </h2>
      <table class="sheet">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('practice_this_time')}</th>
            <th scope="col">{t('practice_last_time')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value(run)}</td>
              <td>{before === undefined ? '–' : value(before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol class="decided">
        {decided.map(one => {
          const verdict = drillVerdict(one);
          return (
            <li key={one.scenario.id} class={`verdict ${verdict}`} lang={one.scenario.language}>
              <b>{verdict === 'hit' ? t('practice_hit') : verdict === 'miss' ? t('practice_miss') : verdict === 'false-alarm' ? t('practice_false_alarm') : t('practice_pass')}</b>
              {one.decision === 'late' && ` · ${t('practice_late')}`} · {one.scenario.visitor.name}, {one.scenario.title}
              <p>{one.scenario.lesson}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
