import { closestComposed, queryAllDeep } from './composed.ts';
import type { ReadMessage } from './site.ts';

/** More links or files than these in one message are not read one by one. */
const mostLinks = 10_000;
const mostFiles = 100;

/** Every anchor with an address below `body` and in frames of the same origin, as written in the attribute, but for those within what `leftOut` matches. */
export function linksIn(body: Element, leftOut?: string): ReadMessage['links'] {
  const links: { href: string; text: string; element: HTMLAnchorElement }[] = [];
  for (const element of [body, ...framesIn(body)].flatMap(part => queryAllDeep<HTMLAnchorElement>(part, 'a[href]'))) {
    if (links.length >= mostLinks) break;
    if (leftOut !== undefined && isWithin(element, body, leftOut)) continue;
    links.push({ href: element.getAttribute('href') ?? '', text: element.textContent ?? '', element });
  }
  return links;
}

const framesIn = (body: Element): readonly Document[] => queryAllDeep<HTMLIFrameElement>(body, 'iframe').map(frame => frame.contentDocument).filter(inner => inner !== null);

/** Downloads beside the body; a site that knows its own anchors for files says which, and then they may stand in the body too. */
export function fileLinks(element: Element, body: Element, css?: string): ReadMessage['files'] {
  const files: { name: string; element: HTMLElement }[] = [];
  for (const file of queryAllDeep(element, css ?? 'a[download], a[href*="/attachments/"]')) {
    if (files.length >= mostFiles) break;
    if (css === undefined && body.contains(file)) continue;
    const name = fileName(file);
    if (name !== '') files.push({ name, element: file });
  }
  return files;
}

/** The whole name of a file: consoles cut the text they show, so it comes last. */
function fileName(file: HTMLElement): string {
  const text = file.textContent?.trim() ?? '';
  const named = [
    file.getAttribute('download'),
    file.getAttribute('title'),
    file.querySelector('[title]')?.getAttribute('title'),
    file.getAttribute('aria-label'),
    ...titlesBeside(file),
    lastOfPath(file.getAttribute('href') ?? ''),
    text,
  ];
  return named.find(name => typeof name === 'string' && looksLikeFile(name.trim()))?.trim() ?? text;
}

/** Of a chip that holds a name and a link; not of a row of several links, whose titles would be mixed up. */
function titlesBeside(file: HTMLElement): (string | null)[] {
  const chip = file.parentElement;
  if (chip === null || chip.querySelectorAll('a').length !== 1) return [];
  return [...chip.querySelectorAll('[title]')].slice(0, 5).map(near => near.getAttribute('title'));
}

const looksLikeFile = (name: string): boolean => name.length <= 255 && /[^.\s…]\.[A-Za-z0-9]{1,10}$/.test(name);

function lastOfPath(href: string): string {
  const path = /^[^?#]{0,2000}/.exec(href)?.[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // Not percent-encoded after all.
  }
}

function isWithin(element: Element, body: Element, css: string): boolean {
  const around = closestComposed(element, css);
  return around !== null && body.contains(around);
}
