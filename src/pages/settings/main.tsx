import { render } from 'preact';
import { browser } from '../../platform/native.ts';
import { Settings } from './settings.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('root');
if (root !== null) render(<Settings />, root);
