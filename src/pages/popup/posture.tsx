import { browser } from '../../platform/native.ts';
import { isWithin } from '../../policy/hosts.ts';
import { browserVersion, isOlder } from '../../policy/version.ts';
import { t } from '../../wording/words.ts';
import { usePolicy } from '../ui/use-policy.ts';

/** Whether this workplace is as the organisation wants it, and what it tells its operators. */
export function Posture({ url, isGuarded }: { readonly url: URL | null; readonly isGuarded: boolean }) {
  const policy = usePolicy();
  if (policy === null) return null;
  const { consoleHosts, minimumBrowser, minimumVersion, organisationFacts } = policy.values;
  const used = browserVersion(navigator.userAgent);
  const warnings = [
    ...(isGuarded && url?.protocol === 'http:' ? [t('popup_not_secure')] : []),
    ...(isGuarded && url !== null && /^https?:$/.test(url.protocol) && consoleHosts.length > 0 && !isWithin(url.hostname, consoleHosts) ? [t('popup_other_host', url.hostname)] : []),
    ...(minimumBrowser !== '' && used !== null && isOlder(used, minimumBrowser) ? [t('popup_old_browser', minimumBrowser)] : []),
    ...(minimumVersion !== '' && isOlder(browser.runtime.getManifest().version, minimumVersion) ? [t('popup_old_guard', minimumVersion)] : []),
  ];
  if (warnings.length + organisationFacts.length === 0) return null;
  return (
    <section aria-labelledby="posture">
      <h2 id="posture">{t('popup_posture')}</h2>
      {warnings.map(warning => (
        <p key={warning} class="state danger">
          {warning}
        </p>
      ))}
      {organisationFacts.length > 0 && (
        <ul class="facts">
          {organisationFacts.map(fact => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
