import { useRef } from 'preact/hooks';
import { t } from '../../wording/words.ts';

/** The box the operator answers in. The guard watches it as in any console, unless it must be silent. */
export function Composer({ guarded, send }: { readonly guarded: boolean; readonly send: (text: string) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (): void => {
    const text = box.current?.value.trim() ?? '';
    if (text === '' || box.current === null) return;
    send(text.slice(0, 4000));
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
        rows={2}
        aria-describedby="answer-help"
        data-practice-composer={guarded ? '' : undefined}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <div class="row">
        <span id="answer-help" class="quiet small">
          {guarded && t('practice_try')}
        </span>
        <button type="button" class="first" data-practice-send={guarded ? '' : undefined} onClick={submit}>
          {t('practice_send')}
        </button>
      </div>
    </div>
  );
}
