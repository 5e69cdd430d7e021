import type { JudgedMessage, ShownFinding } from '../../store/tab-state.ts';
import { explain, nameOfTier, t } from '../../wording/words.ts';

/** More messages than this are not drawn at once: nobody reads them, and the popup must be there at once. */
const shownAtMost = 200;

/** The findings of a tab, newest message first. */
export function Findings({ messages }: { readonly messages: readonly (JudgedMessage & { readonly page: string })[] }) {
  const shown = messages.slice(0, shownAtMost);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('popup_findings')}</h2>
      {messages.length === 0 && <p class="quiet">{t('popup_none')}</p>}
      <ol class="messages">
        {shown.map(message => (
          <Entry key={`${message.page} ${message.conversation} ${message.message}`} message={message} />
        ))}
      </ol>
      {messages.length > shown.length && <p class="quiet">{t('popup_more', messages.length - shown.length)}</p>}
    </section>
  );
}

function Entry({ message }: { readonly message: JudgedMessage }) {
  const worstFirst = [...message.findings].sort((a, b) => order[a.tier] - order[b.tier]);
  return (
    <li class={worstFirst[0]?.tier ?? 'note'}>
      <div class="head">
        <span>{message.speaker === 'customer' ? t('popup_customer') : t('popup_agent')}</span>
        <time dateTime={new Date(message.time).toISOString()}>{clock(message.time)}</time>
      </div>
      <ul>
        {worstFirst.map((finding, index) => (
          <li key={index} class={finding.tier}>
            <span class="badge">{nameOfTier(finding.tier)}</span>
            {explain(finding)}
          </li>
        ))}
      </ul>
    </li>
  );
}

const order: Readonly<Record<ShownFinding['tier'], number>> = { danger: 0, caution: 1, note: 2 };

const clock = (time: number): string => new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(time);
