import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/native.ts';
import { isDeclared } from '../../sites/addresses.ts';
import { t } from '../../wording/words.ts';

interface Properties {
  readonly tab: number | null;
  readonly url: URL | null;
  readonly isGuarded: boolean;
}

/** Lets the operator guard a console on a host of their own, and says so when the guard should run here but does not. */
export function GuardSite({ tab, url, isGuarded }: Properties) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const origins = url !== null && /^https?:$/.test(url.protocol) ? [`${url.protocol}//${url.hostname}/*`] : [];
  useEffect(() => {
    if (origins.length > 0) void browser.permissions.contains({ origins }).then(setGranted);
  }, [url?.href]);
  if (url === null || origins.length === 0 || granted === null) return null;
  if (isDeclared(url)) return isGuarded ? null : <NotRunning tab={tab} />;
  if (granted) {
    return (
      <>
        {!isGuarded && <NotRunning tab={tab} />}
        <button type="button" class="wrap" onClick={() => void browser.permissions.remove({ origins }).then(() => setGranted(false))}>
          {t('guard_site_stop', url.hostname)}
        </button>
      </>
    );
  }
  return (
    <div class="state">
      {/* The background hears of the grant by itself: some browsers close the popup while they ask. */}
      <button type="button" class="first" onClick={() => void browser.permissions.request({ origins }).then(setGranted)}>
        {t('guard_site', url.hostname)}
      </button>
      <p class="quiet">{t('guard_site_help')}</p>
    </div>
  );
}

function NotRunning({ tab }: { readonly tab: number | null }) {
  return (
    <div class="state danger" role="alert">
      {t('guard_site_not_running')}
      {tab !== null && (
        <p>
          <button type="button" onClick={() => void browser.tabs.reload(tab)}>
            {t('guard_site_reload')}
          </button>
        </p>
      )}
    </div>
  );
}
