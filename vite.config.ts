import { readFileSync, writeFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { ofNodes, pickerScript, scriptsFor } from './src/cli/content-scripts.ts';
import { writeLanguages } from './src/cli/languages-apart.ts';
import { lateLinkLists } from './src/cli/late-lists.ts';
import { packedSuffixes } from './src/cli/pack-suffixes.ts';
import { popupInOne } from './src/cli/popup-in-one.ts';
import { replies } from './src/core/intents/replies.ts';
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

/**
 * The picker comes into a page only when a person asks for it: a script of its own, which the content script need not carry. The guard
 * and its engine come into the frames that the content script, the front, asks them for.
 */
const parts = (outDir: string): Plugin => ({
  name: 'parts',
  async closeBundle() {
    writeFileSync(`${outDir}/link-lists.json`, JSON.stringify(lateLinkLists()));
    writeFileSync(`${outDir}/picker.js`, await pickerScript());
    writeLanguages(outDir);
    writeFileSync(`${outDir}/replies.json`, JSON.stringify(replies));
    const content = `${outDir}/src/content/front.iife.js`;
    const { front, ...scripts } = await scriptsFor(readFileSync(content, 'utf8'));
    writeFileSync(content, front);
    for (const [name, text] of Object.entries(scripts)) writeFileSync(`${outDir}/${name}.js`, text);
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
    define: process.env.VITEST ? {} : ofNodes,
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
