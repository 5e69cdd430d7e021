import type { ComponentChildren } from 'preact';
import { signs } from '../../examples/signs.ts';
import type { Notice, Turn } from '../../examples/scenario.ts';
import { nameOfType, t } from '../../wording/words.ts';

interface Properties {
  readonly turn: Turn;
  readonly number: number;
  readonly change: (turn: Turn) => void;
  readonly children: ComponentChildren;
}

/** One message of a draft: who says what, a file, and what to notice. */
export function TurnFields({ turn, number, change, children }: Properties) {
  const [notice] = turn.notice ?? [];
  return (
    <fieldset class="turn">
      <legend>{t('practice_turn', number)}</legend>
      <div class="fields">
        <label>
          {t('practice_speaker')}
          <select value={turn.speaker} onChange={event => change({ ...turn, speaker: event.currentTarget.value === 'agent' ? 'agent' : 'customer' })}>
            <option value="customer">{t('practice_customer')}</option>
            <option value="agent">{t('practice_you')}</option>
          </select>
        </label>
        <label>
          {t('practice_file')}
          <input value={turn.files?.join(', ') ?? ''} maxLength={400} placeholder="invoice.pdf" autoComplete="off" onChange={event => change(withFiles(turn, event.currentTarget.value))} />
        </label>
        <span class="row">{children}</span>
      </div>
      <label>
        {t('practice_words')}
        <textarea rows={2} maxLength={4000} value={turn.text} onInput={event => change({ ...turn, text: event.currentTarget.value })} />
      </label>
      <div class="fields">
        <label>
          {t('practice_sign')}
          <select value={notice?.sign ?? ''} onChange={event => change(withNotice(turn, event.currentTarget.value === '' ? undefined : { sign: event.currentTarget.value, why: notice?.why ?? '' }))}>
            <option value="">{t('practice_no_sign')}</option>
            {[...new Set([...signs, ...(notice === undefined ? [] : [notice.sign])])].map(sign => (
              <option key={sign} value={sign}>
                {nameOfType(sign)}
              </option>
            ))}
          </select>
        </label>
        {notice !== undefined && (
          <label class="why">
            {t('practice_why')}
            <input value={notice.why} maxLength={400} autoComplete="off" onInput={event => change(withNotice(turn, { ...notice, why: event.currentTarget.value }))} />
          </label>
        )}
      </div>
    </fieldset>
  );
}

/** The first notice replaced; further ones, from a file, stay. */
function withNotice({ notice: old = [], ...rest }: Turn, first: Notice | undefined): Turn {
  const notice = [...(first === undefined ? [] : [first]), ...old.slice(1)];
  return notice.length === 0 ? rest : { ...rest, notice };
}

function withFiles({ files: _old, ...rest }: Turn, text: string): Turn {
  const files = text.split(',').map(name => name.trim()).filter(name => name !== '').slice(0, 20);
  return files.length === 0 ? rest : { ...rest, files };
}
