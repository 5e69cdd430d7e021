import { at } from './addresses.ts';
import { readText } from './read-text.ts';
import { linksIn } from './links-in.ts';
import { seen, type Site } from './site.ts';

const own = 'src/pages/practice';
const checked = '2026-11-22';

/** The practice console inside the extension: a console of our own, guarded like any other. */
export const practice: Site = {
  ...at('practice'),
  log: seen('[data-practice-log]', own, checked),
  conversation: log => log.getAttribute('data-practice-log') ?? 'practice',
  message: seen('[data-practice-message]', own, checked),
  read: element => {
    const body = element.querySelector('[data-practice-body]');
    if (body === null) return null;
    return {
      id: element.getAttribute('data-practice-message'),
      speaker: element.getAttribute('data-speaker') === 'agent' ? 'agent' : 'customer',
      internal: false,
      text: readText(body),
      links: linksIn(body),
      files: [...element.querySelectorAll('[data-practice-file]')].map(file => ({ name: file.getAttribute('data-practice-file') ?? '' })),
    };
  },
  composer: seen('textarea[data-practice-composer]', own, checked),
  send: seen('button[data-practice-send]', own, checked),
  sendsOn: event => event.key === 'Enter' && !event.shiftKey && !event.isComposing,
};
