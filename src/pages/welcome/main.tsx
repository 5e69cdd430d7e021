import { render } from 'preact';
import { browser } from '../../platform/native.ts';
import { watchPolicy } from '../../store/policy-in-force.ts';
import { t } from '../../wording/words.ts';
import { Welcome } from './welcome.tsx';

document.documentElement.lang = t('language_tag');
document.title = t('welcome_title');
const root = document.getElementById('root');
if (root !== null) render(<Welcome />, root);

// Opened before the browser had delivered a policy that does not want this page.
if (new URLSearchParams(location.search).has('install')) {
  void watchPolicy(({ values }) => {
    if (!values.showFirstRun) void browser.tabs.getCurrent().then(({ id }) => (id === undefined ? undefined : browser.tabs.remove(id)));
  }, new AbortController().signal);
}
