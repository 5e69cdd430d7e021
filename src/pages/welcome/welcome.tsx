import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../platform/native.ts';
import { t } from '../../wording/words.ts';
import { WhatItDoes, WhatNeverLeaves, WhatYouSee } from './screens.tsx';

const screens = [WhatItDoes, WhatYouSee, WhatNeverLeaves] as const;

/** Three short screens for whoever has just got the extension; the last one leads to the practice console. */
export function Welcome() {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLast = at === screens.length - 1;
  const go = (step: number): void => setAt(Math.min(Math.max(at + step, 0), screens.length - 1));
  // The first screen leaves the focus alone; later ones are read from their heading.
  const isMoved = useRef(false);
  useEffect(() => {
    if (isMoved.current) heading.current?.focus();
    isMoved.current = true;
  }, [at]);
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'ArrowRight') go(1);
      if (event.key === 'ArrowLeft') go(-1);
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [at]);
  const Screen = screens[at]!;
  return (
    <main>
      <header>
        <img src="/icons/48.png" alt="" />
        <b>Parleyguard</b>
        <span class="quiet">{t('practice_progress', at + 1, screens.length)}</span>
      </header>
      <Screen heading={heading} />
      <nav aria-label={t('welcome_title')}>
        <button type="button" disabled={at === 0} onClick={() => go(-1)}>
          {t('practice_back')}
        </button>
        {isLast ? (
          <a class="button first" href={browser.runtime.getURL('src/pages/practice/index.html')}>
            {t('welcome_practise')}
          </a>
        ) : (
          <button type="button" class="first" onClick={() => go(1)}>
            {t('welcome_next')}
          </button>
        )}
      </nav>
    </main>
  );
}
