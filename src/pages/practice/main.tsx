import { render } from 'preact';
import { browser } from '../../platform/native.ts';
import { t } from '../../wording/words.ts';
import { Practice } from './practice.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('practice_title');
const root = document.getElementById('root');
if (root !== null) render(<Practice />, root);
// "Open anyway" of the guard's dialog: in practice no link leads anywhere.
window.open = () => null;
loadGuard();

/** The very files that consoles get, taken from the manifest: the practice console is guarded by nothing else. */
function loadGuard(): void {
  for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const file of css) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/${file}` }));
    for (const file of js) document.head.append(Object.assign(document.createElement('script'), { src: `/${file}` }));
  }
}
