import { render } from 'preact';
import { t } from '../../wording/words.ts';
import { Settings } from './settings.tsx';

document.documentElement.lang = t('language_tag');
const root = document.getElementById('root');
if (root !== null) render(<Settings />, root);
