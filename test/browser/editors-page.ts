import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { bundledFamily } from './editors-bundle.ts';

/** In the order in which they matter to consoles. */
export const families = [
  'prosemirror', 'tiptap', 'chatwoot', 'ckeditor5', 'lexical', 'slate', 'quill2', 'draft', 'react-textarea', 'textarea', 'input', 'editable', 'tinymce', 'quill1', 'ckeditor4', 'froala',
] as const;
export type Family = (typeof families)[number];

/** These write into a frame of their own. */
export const inFrame: ReadonlySet<string> = new Set(['tinymce', 'ckeditor4']);
export const oneLine: ReadonlySet<string> = new Set(['input']);

interface RealEditor {
  readonly element: HTMLElement;
  model(): string;
  clear(): void;
  focus(): void;
}

declare global {
  interface Window {
    editor: RealEditor;
  }
}

const host = 'https://acme.zendesk.com';

export const editorUrl = (family: Family): string => `${host}/agent/tickets/1?family=${family}`;

interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly contentType: string;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** What the console's host answers; the page that asks says which editor it wants. */
export async function answerFor(address: string, referer: string | undefined): Promise<Answer> {
  const { pathname } = new URL(address);
  const family = new URL(referer ?? address).searchParams.get('family') ?? 'editable';
  if (pathname === '/assets/family.js') return { status: 200, body: await bundledFamily(family), contentType: 'text/javascript' };
  if (!pathname.startsWith('/assets/ckeditor4/')) return { status: 200, body: readFileSync('test/fixtures/editors/index.html'), contentType: 'text/html' };
  const file = path.join('node_modules/ckeditor4', path.normalize(`/${pathname.slice('/assets/ckeditor4/'.length)}`));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { status: 404, body: '', contentType: 'text/plain' };
  return { status: 200, body: readFileSync(file), contentType: types[path.extname(file)] ?? 'application/octet-stream' };
}

/** Serves a console with one real editor as composer, at a host of the Zendesk site. */
export async function serveEditors(context: BrowserContext): Promise<void> {
  await context.route(`${host}/**`, async route => {
    await route.fulfill(await answerFor(route.request().url(), route.request().headers()['referer']));
  });
}

export async function openEditor(context: BrowserContext, family: Family): Promise<Page> {
  const page = await context.newPage();
  await page.goto(editorUrl(family));
  await page.waitForFunction(() => window.ready !== undefined);
  await page.evaluate(() => window.ready);
  await page.waitForFunction(() => window.editor !== undefined);
  await page.evaluate(() => window.editor.focus());
  return page;
}

export const model = (page: Page): Promise<string> => page.evaluate(() => window.editor.model());
export const received = async (page: Page): Promise<readonly string[]> => (await page.evaluate(() => window.sent as unknown as { text: string }[])).map(({ text }) => text);

const packages: Readonly<Record<Family, readonly [name: string, from: string | null]>> = {
  prosemirror: ['ProseMirror', 'prosemirror-view'],
  tiptap: ['TipTap', '@tiptap/core'],
  chatwoot: ['Chatwoot (@chatwoot/prosemirror-schema)', '@chatwoot/prosemirror-schema'],
  ckeditor5: ['CKEditor 5', 'ckeditor5'],
  lexical: ['Lexical', 'lexical'],
  slate: ['Slate', 'slate-react'],
  quill2: ['Quill 2', 'quill'],
  draft: ['Draft.js', 'draft-js'],
  'react-textarea': ['React-controlled textarea', 'react'],
  textarea: ['Plain textarea', null],
  input: ['Plain input', null],
  editable: ['Plain contenteditable', null],
  tinymce: ['TinyMCE, in its frame', 'tinymce'],
  quill1: ['Quill 1', 'quill1'],
  ckeditor4: ['CKEditor 4, in its frame', 'ckeditor4'],
  froala: ['Froala', 'froala-editor'],
};

/** The editor's name with the version that was tried. */
export function nameOf(family: Family): string {
  const [name, from] = packages[family];
  return from === null ? name : `${name} ${(JSON.parse(readFileSync(`node_modules/${from}/package.json`, 'utf8')) as { version: string }).version}`;
}
