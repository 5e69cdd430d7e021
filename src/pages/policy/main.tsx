import { render } from 'preact';
import { browser } from '../../platform/native.ts';
import { t } from '../../wording/words.ts';
import { PolicyPage } from './policy.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('policy_title');
const root = document.getElementById('root');
if (root !== null) render(<PolicyPage />, root);
