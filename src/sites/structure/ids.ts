import { alias } from '../alias.ts';
import { queryAllDeep } from '../composed.ts';

/** The id a message has in attributes of any console. A list that reuses its rows may number those: that is no id of what a row shows. */
export function idOf(element: Element): string | null {
  const id = element.getAttribute('data-message-id') ?? element.getAttribute('data-mid');
  const other = element.getAttribute('data-id') ?? element.id;
  return id ?? (/^\D*\d{0,3}$/.test(other) ? null : other);
}

/** The address names the talk; where several logs are mounted, each by its own id or place. */
export function nameOfLog(log: Element, css: string): string {
  const document = log.ownerDocument;
  // Asked for each message: the roots of a long page are only walked for a log that is in one.
  const mounted = log.getRootNode() === document ? [...document.querySelectorAll(css)] : queryAllDeep(document, css);
  const which = mounted.length > 1 ? log.id || String(mounted.indexOf(log as HTMLElement)) : ''; // Compared by identity only.
  const { pathname, search, hash } = document.location;
  return alias(`generic ${pathname}${search}${hash} ${which}`);
}
