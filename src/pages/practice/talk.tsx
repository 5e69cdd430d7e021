import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Turn } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';
import { MessageBubble } from './message-bubble.tsx';
import type { Play } from './play.ts';

interface Properties {
  readonly play: Play;
  /** Whether the guard reads along. When it must not, the very same log is drawn without the attributes it looks for. */
  readonly guarded: boolean;
  /** The turn in the spotlight; the others step back. */
  readonly lit?: number | undefined;
  readonly isWriting?: boolean;
  readonly clicked?: (turn: number) => void;
  /** What stands below a turn. */
  readonly below?: (turn: Turn, index: number) => ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The conversation, newest message last and in view. */
export function Talk({ play, guarded, lit, isWriting = false, clicked, below, children }: Properties) {
  const { scenario, shown, answers, run } = play;
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bringIntoView = (): void => {
      const target = lit === undefined ? null : log.current?.querySelector('.lit');
      if (target) target.scrollIntoView({ block: 'center' });
      else log.current?.scrollTo({ top: log.current.scrollHeight });
    };
    bringIntoView();
    window.addEventListener('resize', bringIntoView);
    return () => window.removeEventListener('resize', bringIntoView);
  }, [shown, answers, isWriting, lit, guarded]);
  const own = (after: number) =>
    answers.map((answer, index) => answer.after === after && <MessageBubble key={`own-${index}`} id={`own-${index}`} turn={{ speaker: 'agent', text: answer.text }} name="" guarded={guarded} />);
  return (
    // Another key makes another element: the guard hears of nodes that come and go, not of their attributes.
    <div class="log" key={`${scenario.id} ${run} ${guarded}`} ref={log} role="log" tabIndex={0} aria-label={t('practice_talk_with', scenario.visitor.name)} lang={scenario.language} data-practice-log={guarded ? `${scenario.id}/${run}` : undefined}>
      {scenario.turns.slice(0, shown).flatMap((turn, index) => [
        <MessageBubble key={index} id={`turn-${index}`} turn={turn} name={scenario.visitor.name} guarded={guarded} tone={lit === undefined ? undefined : lit === index ? 'lit' : 'dim'} clicked={() => clicked?.(index)}>
          {below?.(turn, index)}
        </MessageBubble>,
        ...own(index + 1),
      ])}
      {isWriting && <Writing speaker={scenario.turns[shown]?.speaker ?? 'customer'} />}
      {children}
    </div>
  );
}

/** Somebody writes. Not read aloud: the message itself is, a moment later. */
function Writing({ speaker }: { readonly speaker: Turn['speaker'] }) {
  return (
    <div class={`writing ${speaker}`} aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
