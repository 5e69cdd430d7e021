import type { ComponentChildren } from 'preact';
import { linksOfTurn } from '../../examples/links-of-turn.ts';
import type { Turn } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';

interface Properties {
  readonly id: string;
  readonly turn: Turn;
  readonly name: string;
  /** Whether the guard may read it. */
  readonly guarded: boolean;
  readonly tone?: 'lit' | 'dim' | undefined;
  readonly clicked?: () => void;
  /** What stands below the words: a flag, a note. */
  readonly children?: ComponentChildren;
}

/** One message of the practice console, its links as real anchors (which the guard judges) that lead nowhere. */
export function MessageBubble({ id, turn, name, guarded, tone, clicked, children }: Properties) {
  const isOwn = turn.speaker === 'agent';
  return (
    <div class={`message ${turn.speaker} ${tone ?? ''}`} data-practice-message={guarded ? id : undefined} data-speaker={turn.speaker} data-turn={id}>
      <span class="who">{isOwn ? t('practice_you') : name}</span>
      <span class="body" data-practice-body="">
        {withLinks(turn, clicked)}
      </span>
      {turn.files?.map(file => (
        <button type="button" key={file} class="file" data-practice-file={file} onClick={clicked}>
          {file}
        </button>
      ))}
      {children}
    </div>
  );
}

function withLinks(turn: Turn, clicked?: () => void): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end, href, text } of linksOfTurn(turn)) {
    parts.push(
      turn.text.slice(from, start),
      <a
        key={start}
        href={href}
        onClick={event => {
          event.preventDefault();
          clicked?.();
        }}
      >
        {text}
      </a>,
    );
    from = end;
  }
  return [...parts, turn.text.slice(from)];
}
