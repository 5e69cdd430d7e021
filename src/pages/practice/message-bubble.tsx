import type { ComponentChildren } from 'preact';
import type { Turn } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';

/** One message of the practice console, its links as real anchors (which the guard judges) that lead nowhere. */
export function MessageBubble({ id, turn }: { readonly id: string; readonly turn: Turn }) {
  return (
    <div class={`message ${turn.speaker}`} data-practice-message={id} data-speaker={turn.speaker}>
      <span class="who">{turn.speaker === 'agent' ? t('practice_you') : t('practice_customer')}</span>
      <span data-practice-body="">{withLinks(turn)}</span>
      {turn.files?.map(name => (
        <span key={name} class="file" data-practice-file={name}>
          {name}
        </span>
      ))}
    </div>
  );
}

function withLinks({ text, links = [] }: Turn): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const link of links) {
    const at = text.indexOf(link.text, from);
    if (at < 0) continue;
    parts.push(
      text.slice(from, at),
      <a href={link.href} onClick={event => event.preventDefault()}>
        {link.text}
      </a>,
    );
    from = at + link.text.length;
  }
  return [...parts, text.slice(from)];
}
