import { useState } from 'preact/hooks';
import { isFor, type ConsoleDescription } from '../../policy/console-description.ts';
import { browser } from '../../platform/native.ts';
import { taughtConsoles, withoutTaught } from '../../store/taught-consoles.ts';
import { t } from '../../wording/words.ts';
import { usePolicy } from '../ui/use-policy.ts';
import { useStored } from '../ui/use-stored.ts';

interface Properties {
  readonly tab: number;
  readonly url: URL;
}

/** For a console that is not read rightly: a person points at a message and at the composer, and takes that along for the policy. */
export function ShowConsole({ tab, url }: Properties) {
  const taught = useStored(taughtConsoles);
  const policy = usePolicy();
  const [said, setSaid] = useState<string | null>(null);
  if (taught.state !== 'ready' || policy === null) return null;
  if (policy.values.customConsoles.some(console => isFor(console, url.hostname))) return <p class="quiet">{t('show_by_policy')}</p>;
  const shown = taught.value.find(console => isFor(console, url.hostname));
  const start = (): void => {
    // All frames: a console often stands in one.
    browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/picker.js'] }).then(
      () => window.close(),
      () => setSaid(t('show_failed')),
    );
  };
  return (
    <section class="policy">
      <button type="button" onClick={start}>
        {t('show_console')}
      </button>
      <p class="quiet">{shown === undefined ? t('show_console_help') : t('show_known', url.hostname)}</p>
      {shown !== undefined && (
        <p>
          <button type="button" onClick={() => void navigator.clipboard.writeText(policyOf(shown)).then(() => setSaid(t('show_copied')))}>
            {t('show_copy')}
          </button>{' '}
          <button type="button" onClick={() => void taughtConsoles.update(list => withoutTaught(list, url.hostname))}>
            {t('show_forget')}
          </button>
        </p>
      )}
      {said !== null && (
        <p class="quiet" role="status">
          {said}
        </p>
      )}
    </section>
  );
}

/** As it goes into a policy file. */
const policyOf = (shown: ConsoleDescription): string => JSON.stringify({ customConsoles: [shown] }, null, 2);
