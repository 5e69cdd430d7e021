import { render } from 'preact';
import { t } from '../../wording/words.ts';
import { Welcome } from './welcome.tsx';

document.documentElement.lang = t('language_tag');
document.title = t('welcome_title');
const root = document.getElementById('root');
if (root !== null) render(<Welcome />, root);
