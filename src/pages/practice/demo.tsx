import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';
import { Composer } from './composer.tsx';
import { Notices } from './notices.tsx';
import { answer, back, begin, escalate, isOver, next, pauseBefore, type Play } from './play.ts';
import { Queue } from './queue.tsx';
import { Talk } from './talk.tsx';
import { useStage } from './use-stage.ts';
import { useKeys } from './use-keys.ts';
import { VisitorPanel } from './visitor-panel.tsx';

const asked = new URLSearchParams(location.search);
/** `?fast` is for tests and pictures. */
const fastMs = 30;

interface Properties {
  readonly scenarios: readonly Scenario[];
  readonly first?: Scenario | undefined;
}

/** A trainer plays a talk to a room: forward, back, marks on or off, a spotlight on what to notice. */
export function Demo({ scenarios, first }: Properties) {
  const [play, setPlay] = useState<Play>(() => begin(first ?? scenarios[0]!, 0, Date.now()));
  const [isPlaying, setPlaying] = useState(asked.has('play'));
  const [hasMarks, setMarks] = useState(true);
  const [hasSpotlight, setSpotlight] = useState(false);
  const { isBig, setBig } = useStage();
  const isDone = isOver(play);
  useEffect(() => {
    if (!isPlaying || isDone) return undefined;
    const pause = asked.has('fast') ? fastMs : pauseBefore(play.scenario.turns[play.shown]?.text ?? '');
    const timer = setTimeout(() => setPlay(next(play)), pause);
    return () => clearTimeout(timer);
  }, [isPlaying, play, isDone]);
  const start = (scenario: Scenario, plays: boolean): void => {
    setPlay(begin(scenario, play.run + 1, Date.now()));
    setPlaying(plays);
  };
  const forward = (): void => setPlay(next(play));
  const backward = (): void => {
    setPlaying(false);
    setPlay(back(play));
  };
  useKeys({ ArrowRight: forward, PageDown: forward, ArrowLeft: backward, PageUp: backward, 'Alt+KeyM': () => setMarks(!hasMarks), 'Alt+KeyS': () => setSpotlight(!hasSpotlight), 'Alt+KeyB': () => setBig(!isBig) });
  const lit = hasSpotlight ? lastNoticed(play) : undefined;
  return (
    <div class={`console ${isBig ? 'stage' : ''}`}>
      <Queue scenarios={scenarios} chosen={play.scenario.id} tells choose={scenario => start(scenario, true)} />
      <main>
        <div class="bar" role="toolbar" aria-label={t('practice_controls')}>
          <button type="button" class="first" onClick={() => (isDone ? start(play.scenario, true) : setPlaying(!isPlaying))}>
            {isDone ? t('practice_again') : isPlaying ? t('practice_pause') : t('practice_play')}
          </button>
          <button type="button" aria-keyshortcuts="ArrowLeft PageUp" disabled={play.shown === 1 && !play.isEscalated} onClick={backward}>
            {t('practice_back')}
          </button>
          <button type="button" aria-keyshortcuts="ArrowRight PageDown" disabled={isDone} onClick={forward}>
            {t('practice_next')}
          </button>
          <span class="count" role="status">
            {t('practice_progress', play.shown, play.scenario.turns.length)}
          </span>
          <span class="gap" />
          <Toggle on={hasMarks} keys="Alt+M" label={t('practice_marks')} change={setMarks} />
          <Toggle on={hasSpotlight} keys="Alt+S" label={t('practice_spotlight')} change={setSpotlight} />
          <Toggle on={isBig} keys="Alt+B" label={t('practice_big')} change={setBig} only="projector" />
          <button type="button" class="projector" onClick={() => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen())}>
            {t('practice_full_screen')}
          </button>
        </div>
        <p class="keys quiet small">{t('practice_keys')}</p>
        <Talk play={play} guarded={hasMarks} lit={lit} isWriting={isPlaying && !isDone} below={(turn, index) => lit === index && <Notices turn={turn} />}>
          {isDone && <End play={play} />}
        </Talk>
        <div class="answering">
          <Composer guarded={hasMarks} send={text => setPlay(answer(play, text))} />
          <button type="button" class="escalate" disabled={play.isEscalated} onClick={() => setPlay(escalate(play))}>
            {t('practice_escalate')}
          </button>
        </div>
      </main>
      <VisitorPanel scenario={play.scenario} />
    </div>
  );
}

interface ToggleProperties {
  readonly on: boolean;
  readonly label: string;
  readonly keys: string;
  readonly change: (on: boolean) => void;
  readonly only?: 'projector';
}

function Toggle({ on, label, keys, change, only }: ToggleProperties) {
  return (
    <button type="button" class={`toggle ${only ?? ''}`} aria-pressed={on} aria-keyshortcuts={keys} onClick={() => change(!on)}>
      {label}
    </button>
  );
}

export function End({ play: { scenario, isEscalated } }: { readonly play: Play }) {
  return (
    <div class={`end ${scenario.kind}`}>
      <b>{isEscalated ? t('practice_escalated') : t('practice_done')}</b>
      <p>{scenario.lesson}</p>
    </div>
  );
}

/** The newest turn with something to notice; none while nothing was wrong. */
function lastNoticed({ scenario, shown }: Play): number | undefined {
  const at = scenario.turns.slice(0, shown).findLastIndex(turn => turn.notice !== undefined);
  return at < 0 ? undefined : at;
}
