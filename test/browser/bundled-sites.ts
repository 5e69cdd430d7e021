import { readFileSync } from 'node:fs';
import { build } from 'vite';
import type { Browser, Page } from 'playwright';
import type { SiteFixture } from './site-fixtures.ts';

const entry = 'virtual:sites';
const code = `
  import { genericSite } from '/src/sites/generic.site.ts';
  import { idOf } from '/src/sites/structure/ids.ts';
  import { allSites, siteAt, siteIn } from '/src/sites/all-sites.ts';
  import { closestComposed, queryAllDeep } from '/src/sites/composed.ts';
  window.sites = { genericSite, idOf, allSites, siteAt, siteIn, closestComposed, queryAllDeep };
`;

export type Sites = typeof import('../../src/sites/generic.site.ts') & typeof import('../../src/sites/structure/ids.ts') & typeof import('../../src/sites/all-sites.ts') & typeof import('../../src/sites/composed.ts');

declare global {
  interface Window {
    sites: Sites;
  }
}

/** The sites without the extension around them, as a script that puts them on `window.sites`. */
export async function bundleSites(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'entry', resolveId: id => (id === entry ? id : null), load: id => (id === entry ? code : null) }],
    build: { write: false, minify: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const { output } = (Array.isArray(built) ? built[0]! : built) as { output: readonly { code?: string }[] }; // Not a watcher: `watch` is off.
  return output[0]?.code ?? '';
}

/** A page of its own with this markup at this address, and the sites on it. */
export async function openWithSites(browser: Browser, script: string, html: string, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', route =>
    new URL(route.request().url()).pathname === '/fixtures/stand-in.js'
      ? route.fulfill({ body: readFileSync('test/fixtures/stand-in.js'), contentType: 'text/javascript' })
      : route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(url);
  await page.evaluate(script);
  return page;
}

export const fixtureHtml = ({ folder }: Pick<SiteFixture, 'folder'>): string => readFileSync(`test/fixtures/${folder}/index.html`, 'utf8');
