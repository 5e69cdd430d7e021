import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../../platform/native.ts';
import { isDeclared } from '../../sites/addresses.ts';
import { tabState } from '../../store/tab-item.ts';
import type { TabState } from '../../store/tab-state.ts';
import { t } from '../../wording/words.ts';
import { useStored } from '../ui/use-stored.ts';
import { Demonstrating } from './demonstrating.tsx';
import { Findings } from './findings.tsx';
import { GuardSite } from './guard-site.tsx';
import { Health } from './health.tsx';
import { PolicyLine } from './policy-line.tsx';
import { Posture } from './posture.tsx';
import { ShowConsole } from './show-console.tsx';
import { PracticeDue } from './practice-due.tsx';
import { SignInDue } from './sign-in-due.tsx';
import { Today } from './today.tsx';

interface Properties {
  readonly tab: number | null;
  readonly url: URL | null;
  /** What was known of the tab when the popup opened; null when it could not be read. */
  readonly first: TabState | null;
}

/** What the guard sees of one tab. It only watches storage, so it is right whether or not the worker is alive. */
export function Popup({ tab, url, first }: Properties) {
  const item = useMemo(() => (tab === null ? null : tabState(tab)), [tab]);
  const loaded = useStored(item, first);
  const isBlocked = useBlocked(tab);
  const pages = loaded.state === 'ready' ? Object.values(loaded.value.pages) : [];
  const isGuarded = pages.length > 0;
  // Where nothing reads it, it helps nobody to know where things are.
  const isRead = pages.some(({ state, failed }) => state !== 'off' && !failed.includes('engine'));
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" />
        <h1>{t('popup_title')}</h1>
      </header>
      <main>
        {loaded.state === 'loading' && tab !== null && <p class="state quiet">{t('popup_loading')}</p>}
        {loaded.state === 'failed' && <p class="state danger">{t('popup_error', loaded.error)}</p>}
        {tab === null && <Health pages={[]} />}
        {loaded.state === 'ready' && (
          <>
            {isBlocked && <Blocked />}
            {/* Where a console is known to be and no guard answers, that is all there is to say. */}
            {!isBlocked && (isGuarded || url === null || !isDeclared(url)) && <Health pages={pages} />}
            {!isBlocked && !isGuarded && <GuardSite tab={tab} url={url} isGuarded={false} />}
            {/* "Nothing found" is only true of what was read. */}
            {(loaded.value.messages.length > 0 || pages.some(({ state }) => state === 'watching')) && <Findings tab={tab} messages={loaded.value.messages} />}
            {tab !== null && url !== null && /^https?:$/.test(url.protocol) && isRead && <ShowConsole tab={tab} url={url} />}
            {isGuarded && <GuardSite tab={tab} url={url} isGuarded />}
          </>
        )}
        <Today />
        <Posture url={url} isGuarded={isGuarded} />
        <SignInDue />
        <PracticeDue />
        {tab !== null && isGuarded && <Demonstrating tab={tab} />}
        <PolicyLine />
      </main>
      <footer>
        <a class="button" href={browser.runtime.getURL('src/pages/practice/index.html')} target="_blank" rel="noreferrer">
          {t('popup_practice')}
        </a>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('popup_settings')}
        </button>
        <span class="quiet">{browser.runtime.getManifest().version}</span>
      </footer>
    </>
  );
}

/** Whether the browser's administrator keeps extensions from this page; asked by trying the smallest thing that needs the permission. */
function useBlocked(tab: number | null): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    if (tab === null) return;
    browser.scripting.insertCSS({ target: { tabId: tab }, css: ' ' }).catch((error: unknown) => setBlocked(error instanceof Error && /policy/i.test(error.message)));
  }, [tab]);
  return isBlocked;
}

function Blocked() {
  return (
    <div class="state danger" role="alert">
      {t('popup_blocked')}
      <p>{t('popup_blocked_help')}</p>
    </div>
  );
}
