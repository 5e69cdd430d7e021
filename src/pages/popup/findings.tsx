import { useState } from 'preact/hooks';
import { order } from '../../messaging/order.ts';
import type { JudgedMessage, ShownFinding } from '../../store/tab-state.ts';
import { explain, nameOfTier, t } from '../../wording/words.ts';

/** Drawn at once: the popup must be there at once, and what comes after the findings must not be far. */
const shownAtFirst = 5;
const shownMore = 50;

type Message = JudgedMessage & { readonly page: string };

/** The findings of a tab, newest message first, each with the way to it. */
export function Findings({ tab, messages }: { readonly tab: number | null; readonly messages: readonly Message[] }) {
  const [most, setMost] = useState(shownAtFirst);
  const shown = messages.slice(0, most);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('popup_findings')}</h2>
      {messages.length === 0 && <p class="quiet">{t('popup_none')}</p>}
      <ol class="messages">
        {shown.map(message => (
          <Entry key={`${message.page} ${message.conversation} ${message.message}`} tab={tab} message={message} />
        ))}
      </ol>
      {messages.length > shown.length && (
        <p class="more">
          <span class="quiet">{t('popup_more', new Intl.NumberFormat().format(messages.length - shown.length))}</span>
          <button type="button" onClick={() => setMost(most + shownMore)}>
            {t('popup_show_more')}
          </button>
        </p>
      )}
    </section>
  );
}

function Entry({ tab, message }: { readonly tab: number | null; readonly message: Message }) {
  const [isGone, setGone] = useState(false);
  const worstFirst = [...message.findings].sort((a, b) => rank[a.tier] - rank[b.tier]);
  const jump = async (id: number): Promise<void> => {
    const { page, conversation, message: name } = message;
    setGone(!(await order(id, 'guard/jump', { page, conversation, message: name })));
  };
  return (
    <li class={worstFirst[0]?.tier ?? 'note'}>
      <div class="head">
        <span>{message.speaker === 'customer' ? t('popup_customer') : t('popup_agent')}</span>
        <time dateTime={new Date(message.time).toISOString()}>{clock.format(message.time)}</time>
      </div>
      <ul>
        {worstFirst.map((finding, index) => (
          <li key={index} class={finding.tier}>
            <span class="badge">{nameOfTier(finding.tier)}</span>
            {explain(finding)}
          </li>
        ))}
      </ul>
      {tab !== null && (
        <button type="button" class="jump" onClick={() => void jump(tab)}>
          {t('popup_jump')}
        </button>
      )}
      <div role="status">{isGone && <p class="quiet">{t('popup_jump_gone')}</p>}</div>
    </li>
  );
}

const rank: Readonly<Record<ShownFinding['tier'], number>> = { danger: 0, caution: 1, note: 2 };

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
