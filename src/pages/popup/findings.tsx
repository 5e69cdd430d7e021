import { useState } from 'preact/hooks';
import { order as tell } from '../../messaging/orders.ts';
import type { JudgedMessage, ShownFinding } from '../../store/tab-state.ts';
import { explain, nameOfTier, t } from '../../wording/words.ts';

type Shown = JudgedMessage & { readonly page: string };

/** More messages than this are not drawn at once: nobody reads them, and the popup must be there at once. */
const shownAtMost = 200;

/** The findings of a tab, newest message first. */
export function Findings({ tab, messages }: { readonly tab: number | null; readonly messages: readonly Shown[] }) {
  const shown = messages.slice(0, shownAtMost);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('popup_findings')}</h2>
      {messages.length === 0 && <p class="quiet">{t('popup_none')}</p>}
      <ol class="messages">
        {shown.map(message => (
          <Entry key={`${message.page} ${message.conversation} ${message.message}`} tab={tab} message={message} />
        ))}
      </ol>
      {messages.length > shown.length && <p class="quiet">{t('popup_more', messages.length - shown.length)}</p>}
    </section>
  );
}

function Entry({ tab, message }: { readonly tab: number | null; readonly message: Shown }) {
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
      {tab !== null && <Jump tab={tab} message={message} />}
    </li>
  );
}

/** Leads to the message on the page; says so when it is not there any more. */
function Jump({ tab, message: { page, conversation, message } }: { readonly tab: number; readonly message: Shown }) {
  const [isGone, setGone] = useState(false);
  const jump = (): void => {
    void tell(tab, 'guard/jump', { page, conversation, message }).then(isThere => (isThere ? window.close() : setGone(true)));
  };
  return (
    <p class="jump">
      <button type="button" class="plain" onClick={jump}>
        {t('popup_jump')}
      </button>
      {isGone && (
        <span class="quiet" role="status">
          {' '}
          {t('popup_jump_gone')}
        </span>
      )}
    </p>
  );
}

const order: Readonly<Record<ShownFinding['tier'], number>> = { danger: 0, caution: 1, note: 2 };

const clock = (time: number): string => new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(time);
