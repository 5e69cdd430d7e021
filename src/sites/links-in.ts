import type { ReadMessage } from './site.ts';

/** More links than this in one message are not read one by one. */
const mostLinks = 10_000;

/** Every anchor with an address below `body`, as written in the attribute. */
export function linksIn(body: Element): ReadMessage['links'] {
  const links: { href: string; text: string; element: HTMLAnchorElement }[] = [];
  for (const element of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (links.length >= mostLinks) break;
    links.push({ href: element.getAttribute('href') ?? '', text: element.textContent ?? '', element });
  }
  return links;
}

/** Files a console shows beside a message: download links outside its body, named by `download`, `title` or their text. */
export function fileLinks(element: Element, body: Element): ReadMessage['files'] {
  const files: { name: string; element: HTMLElement }[] = [];
  for (const anchor of element.querySelectorAll<HTMLAnchorElement>('a[download], a[href*="/attachments/"]')) {
    if (body.contains(anchor) || files.length >= 100) continue;
    const name = anchor.getAttribute('download') || anchor.getAttribute('title') || anchor.textContent?.trim();
    if (name) files.push({ name, element: anchor });
  }
  return files;
}
