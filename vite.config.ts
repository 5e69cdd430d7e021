import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { transformSync } from 'esbuild';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { languagesApart, writeLanguages } from './src/cli/languages-apart.ts';
import { leaveOut } from './src/cli/leave-out.ts';
import { pack, packedSuffixes, readRules } from './src/cli/pack-suffixes.ts';
import { popupInOne } from './src/cli/popup-in-one.ts';
import { whenAsked } from './src/cli/when-asked.ts';
import { brands } from './src/lists/brands.ts';
import { ListedRetries } from './test/listed-retries.ts';

/**
 * One source manifest; each browser gets the keys it knows, so that neither warns on load. The hosts of the content script are the
 * host permissions too: a fresh guard takes over open tabs after an update.
 */
export function manifestFor(browser: 'chromium' | 'firefox'): Record<string, unknown> {
  const { key, minimum_chrome_version, storage, browser_specific_settings, background, ...rest } = manifest;
  const shared = { ...rest, host_permissions: rest.content_scripts.flatMap(script => script.matches) };
  return browser === 'firefox'
    ? { ...shared, browser_specific_settings, background: { scripts: [background.service_worker], type: background.type } }
    : { ...shared, key, minimum_chrome_version, storage, background };
}

/** What the loader has already, the guard gets from it. */
const addresses = fileURLToPath(new URL('src/sites/addresses.ts', import.meta.url));

/** One file as a script of its own, without imports. */
async function bundled(entry: string, external: readonly string[] = []): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'part', fileName: () => 'part.js' };
  const rollupOptions = { external: [...external], output: { globals: (id: string) => path.basename(id, '.ts') } };
  const [result] = (await build({ configFile: false, logLevel: 'warn', publicDir: false, plugins: [leaveOut(), languagesApart(), shortStyles, whenAsked()], resolve: { alias: [packedSuffixes('content'), lateBrands] }, build: { write: false, target: 'chrome128', lib, rollupOptions } })) as { output: { code?: string }[] }[];
  return result!.output[0]!.code!;
}

/** The content script gets the list from storage (`background/link-lists.ts`). */
const lateBrands = { find: /^\.\.\/\.\.\/lists\/brands\.ts$/, replacement: fileURLToPath(new URL('src/core/links/late-lists.ts', import.meta.url)) };

/** Styles that a script carries as text, without their blanks. */
const shortStyles: Plugin = {
  name: 'short-styles',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.css.ts') ? code.replace(/(?<== )`([^`]*)`/, (_, css: string) => JSON.stringify(transformSync(css, { loader: 'css', minify: true }).code.trim())) : undefined),
};

/**
 * The picker comes into a page only when a person asks for it: a script of its own, which the content script need not carry. The guard
 * stands in the content script as a function before the loader, so that a browser hardly parses it where the loader never calls it.
 */
const parts = (outDir: string): Plugin => ({
  name: 'parts',
  async closeBundle() {
    writeFileSync(`${outDir}/link-lists.json`, JSON.stringify({ suffixes: pack(readRules()), brands }));
    writeFileSync(`${outDir}/picker.js`, await bundled('src/content/picker.iife.ts'));
    writeLanguages(outDir);
    const loader = `${outDir}/src/content/content.iife.js`;
    const guard = await bundled('src/content/guard.iife.ts', [addresses]);
    writeFileSync(loader, `{const startGuard=addresses=>{${guard}};${readFileSync(loader, 'utf8')}}\n`);
  },
});

const withPolicyFile = ['admin-forms', 'alerts', 'policy', 'reporting', 'team-list'].map(name => `test/browser/${name}.test.ts`);

/** Of tests with a browser: a busy machine makes it late, and now and then a single test too late. Who needed the second try is listed at the end. */
const patient = { retry: 1, expect: { poll: { timeout: 20_000 } } };

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    // Under Vitest nothing is bundled as an extension; browser tests load what `npm run build` made.
    plugins: process.env.VITEST ? [] : [preact(), crx({ manifest: manifestFor(browser) as unknown as ManifestV3Export, browser: browser === 'firefox' ? 'firefox' : 'chrome' }), parts(`dist/${browser}`), popupInOne(`dist/${browser}`)],
    resolve: { alias: process.env.VITEST ? [] : [packedSuffixes('page')] },
    worker: { format: 'es' },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'chrome128',
      rollupOptions: { checks: { pluginTimings: false }, input: { practice: 'src/pages/practice/index.html', policy: 'src/pages/policy/index.html', welcome: 'src/pages/welcome/index.html' } },
    },
    test: {
      reporters: process.env.CI ? ['default', new ListedRetries(), ['json', { outputFile: 'test-results/vitest.json' }]] : ['default', new ListedRetries()],
      projects: [
        { test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/rules/**/*.test.ts'], testTimeout: 60_000, sequence: { groupOrder: 0 } } },
        { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], exclude: withPolicyFile, testTimeout: 90_000, hookTimeout: 90_000, maxWorkers: 2, ...patient, sequence: { groupOrder: 1 } } },
        // A policy file counts for every browser on the machine, so it has the machine for itself.
        { test: { name: 'policy', include: withPolicyFile, maxWorkers: 1, ...patient, testTimeout: 60_000, hookTimeout: 60_000, sequence: { groupOrder: 2 } } },
      ],
    },
  };
});
