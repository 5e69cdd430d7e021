import { useState } from 'preact/hooks';
import type { Scenario } from '../../examples/scenario.ts';
import { withRun } from '../../store/practice-results.ts';
import { practiceResults } from '../../store/practice-results-item.ts';
import { t } from '../../wording/words.ts';
import { Composer } from './composer.tsx';
import { End } from './demo.tsx';
import { Notices } from './notices.tsx';
import { answer, begin, click, escalate, flag, isOver, next, type Play } from './play.ts';
import { Queue } from './queue.tsx';
import { exerciseRun, mixedQueue, verdicts, type Verdict } from './score.ts';
import { Talk } from './talk.tsx';
import { useKeys } from './use-keys.ts';
import { VisitorPanel } from './visitor-panel.tsx';

/** The guard keeps silent and the operator decides; then the guard speaks, and the talk is gone through once more. */
export function Exercise({ scenarios: all }: { readonly scenarios: readonly Scenario[] }) {
  // One of each pair, in no order: a list that shows both twins gives the answer away.
  const [scenarios] = useState(() => mixedQueue(all, all.length, Math.random));
  const [play, setPlay] = useState<Play>(() => begin(scenarios[0]!, 0, Date.now()));
  const [isDebrief, setDebrief] = useState(false);
  const finish = (done: Play): void => {
    setPlay(done);
    setDebrief(true);
    void practiceResults.update(results => withRun(results, exerciseRun(done, Date.now())));
  };
  const forward = (): void => {
    if (isDebrief) return;
    if (isOver(play)) finish(play);
    else setPlay(next(play));
  };
  const toggle = (turn: number): void => void (isDebrief || setPlay(flag(play, turn)));
  useKeys({ ArrowRight: forward, PageDown: forward, 'Alt+KeyF': () => toggle(play.shown - 1) });
  const start = (scenario: Scenario): void => {
    setPlay(begin(scenario, play.run + 1, Date.now()));
    setDebrief(false);
  };
  const judged = verdicts(play);
  return (
    <div class="console">
      <Queue scenarios={scenarios} chosen={play.scenario.id} tells={false} choose={start} />
      <main>
        <div class="bar" role="toolbar" aria-label={t('practice_controls')}>
          {isDebrief ? (
            <button type="button" class="first" onClick={() => start(other(scenarios, play.scenario))}>
              {t('practice_another')}
            </button>
          ) : (
            <button type="button" class="first" aria-keyshortcuts="ArrowRight PageDown" onClick={forward}>
              {isOver(play) ? t('practice_debrief') : t('practice_next')}
            </button>
          )}
          <span class="count" role="status">
            {isDebrief ? t('practice_score', of(judged, 'hit'), of(judged, 'miss'), of(judged, 'false-alarm')) : t('practice_progress', play.shown, play.scenario.turns.length)}
          </span>
        </div>
        <p class="keys told quiet small">{isDebrief ? t('practice_debrief_help') : t('practice_exercise_help')}</p>
        <Talk play={play} guarded={isDebrief} clicked={turn => isDebrief || setPlay(click(play, turn))} below={(turn, index) => (isDebrief ? <Debrief verdict={judged[index] ?? 'pass'} isClicked={play.clicked.includes(index)} notices={<Notices turn={turn} />} /> : <Flag on={play.flags.includes(index)} toggle={() => toggle(index)} />)}>
          {isDebrief && <End play={play} />}
        </Talk>
        <div class="answering">
          <Composer guarded={isDebrief} send={text => setPlay(answer(play, text))} />
          <button type="button" class="escalate" disabled={isDebrief} onClick={() => finish(escalate(play))}>
            {t('practice_escalate')}
          </button>
        </div>
      </main>
      <VisitorPanel scenario={play.scenario} />
    </div>
  );
}

const of = (all: readonly Verdict[], one: Verdict): number => all.filter(verdict => verdict === one).length;

/** The talk after this one in the queue. */
const other = (scenarios: readonly Scenario[], now: Scenario): Scenario => scenarios[(scenarios.indexOf(now) + 1) % scenarios.length] ?? now;

function Flag({ on, toggle }: { readonly on: boolean; readonly toggle: () => void }) {
  return (
    <button type="button" class="flag" aria-pressed={on} onClick={toggle}>
      {t('practice_flag')}
    </button>
  );
}

interface DebriefProperties {
  readonly verdict: Verdict;
  readonly isClicked: boolean;
  readonly notices: preact.ComponentChildren;
}

function Debrief({ verdict, isClicked, notices }: DebriefProperties) {
  return (
    <div class={`verdict ${verdict}`}>
      {verdict !== 'pass' && <b>{verdict === 'hit' ? t('practice_hit') : verdict === 'miss' ? t('practice_miss') : t('practice_false_alarm')}</b>}
      {verdict === 'false-alarm' && <p>{t('practice_false_alarm_why')}</p>}
      {isClicked && verdict !== 'pass' && <p>{t('practice_clicked')}</p>}
      {notices}
    </div>
  );
}
