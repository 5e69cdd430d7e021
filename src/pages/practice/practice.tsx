import { useEffect, useRef, useState } from 'preact/hooks';
import { allScenarios } from '../../examples/all-scenarios.ts';
import type { Turn } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';
import { MessageBubble } from './message-bubble.tsx';

/** Milliseconds before the next message: long enough to read the one before. `?fast` is for tests and pictures. */
const pauseMs = new URLSearchParams(location.search).has('fast') ? 60 : 1600;

/** A console of our own on which the guard runs as on any other. */
export function Practice() {
  const [chosen, choose] = useState(0);
  const [shown, setShown] = useState(1);
  const [playing, setPlaying] = useState(new URLSearchParams(location.search).has('play'));
  const [sent, setSent] = useState<readonly Turn[]>([]);
  const log = useRef<HTMLDivElement>(null);
  const scenario = allScenarios[chosen]!;
  const isDone = shown >= scenario.turns.length;
  useEffect(() => {
    if (!playing || isDone) return undefined;
    const timer = setTimeout(() => setShown(shown + 1), pauseMs);
    return () => clearTimeout(timer);
  }, [playing, shown, isDone]);
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [shown, sent]);
  const start = (index: number): void => {
    choose(index);
    setShown(1);
    setSent([]);
    setPlaying(true);
  };
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" />
        <h1>{t('practice_title')}</h1>
        <span class="quiet">{t('practice_intro')}</span>
        <button type="button" class="first" onClick={() => (isDone ? start(chosen) : setPlaying(!playing))}>
          {isDone ? t('practice_again') : playing ? t('practice_pause') : t('practice_play')}
        </button>
        <button type="button" disabled={isDone} onClick={() => setShown(shown + 1)}>
          {t('practice_next')}
        </button>
      </header>
      <nav aria-label={t('practice_queue')}>
        <h2>{t('practice_queue')}</h2>
        <ul>
          {allScenarios.map(({ id, title }, index) => (
            <li key={id}>
              <button type="button" aria-current={index === chosen} onClick={() => start(index)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <div class="log" ref={log} role="log" tabIndex={0} aria-label={scenario.title} data-practice-log={scenario.id}>
          {scenario.turns.slice(0, shown).map((turn, index) => (
            <MessageBubble key={index} id={`turn-${index}`} turn={turn} />
          ))}
          {sent.map((turn, index) => (
            <MessageBubble key={`sent-${index}`} id={`sent-${index}`} turn={turn} />
          ))}
          {isDone && <p class="done quiet">{t('practice_done')}</p>}
        </div>
        <Composer send={text => setSent([...sent, { speaker: 'agent', text, marks: [] }])} />
      </main>
    </>
  );
}

function Composer({ send }: { readonly send: (text: string) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (): void => {
    const text = box.current?.value.trim() ?? '';
    if (text === '' || box.current === null) return;
    send(text);
    box.current.value = '';
    box.current.dispatchEvent(new Event('input', { bubbles: true }));
    box.current.focus();
  };
  return (
    <div class="composer">
      <label for="answer">{t('practice_composer')}</label>
      <textarea
        id="answer"
        ref={box}
        data-practice-composer=""
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <div class="row">
        <span class="quiet">{t('practice_try')}</span>
        <button type="button" class="first" data-practice-send="" onClick={submit}>
          {t('practice_send')}
        </button>
      </div>
    </div>
  );
}
