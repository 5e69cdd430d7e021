import { readMessage } from './read-message.ts';
import { seen, type Site } from './site.ts';
import { sideByWords } from './structure/side-by-words.ts';

const aria = 'what ARIA asks of a log or feed; not seen on this console';
const checked = '2026-11-22';

/** Less confidence than this is no ground to read a console by. */
const enough = 0.5;

/**
 * For a console of which addresses and composer are known but not its messages: the parts that find them by structure. Until
 * `readIn` has found them, a log that says so in ARIA is read.
 */
export function byStructure(site: () => Site): Pick<Site, 'log' | 'message' | 'conversation' | 'read' | 'readIn'> {
  const log = seen('[role="log"], [role="feed"]', aria, checked);
  return {
    log,
    message: seen('[role="log"] > :is(div, li, article), [role="feed"] > article', aria, checked),
    conversation: element => element.id || 'conversation',
    read: element => {
      const around = element.closest(log.css);
      const isOurs = around !== null && sideByWords(element, around) === 'agent';
      return readMessage(element, { id: element.id || null, speaker: isOurs ? 'agent' : 'customer', body: element });
    },
    readIn: (document, find) => {
      const found = find(document, site().composer.css);
      if (found === null || found.confidence < enough) return null;
      const { log: foundLog, message, conversation, read } = found.site;
      return { ...site(), log: foundLog, message, conversation, read };
    },
  };
}
