import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findChromium } from '../../src/cli/find-browser.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { InPage } from './engine-in-page.ts';
import { ordinaryChat, speedIn, speedOf } from './speed.ts';

/** All detectors together on ordinary support chat: here, and where they run for people. */
export async function bench(): Promise<readonly (readonly string[])[]> {
  const engine = createEngine(defaultSettings);
  const texts = ordinaryChat();
  return [
    ['all detectors on ordinary chat', 'Mchar/s best', 'median', 'p50 µs', 'p99 µs', 'note'],
    await speedOf('Node', text => void engine.inspect({ speaker: 'agent', text }), texts, 8),
    await speedInChromium(texts),
  ];
}

async function speedInChromium(texts: readonly string[]): Promise<readonly string[]> {
  const { outputFiles } = await build({ entryPoints: ['test/bench/engine-in-page.ts'], bundle: true, write: false, format: 'iife', target: 'chrome120', logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const { best, median } = await page.evaluate(all => (globalThis as unknown as { measure: InPage }).measure(all), texts);
    return [`Chromium ${browser.version()}`, speedIn(best, texts), speedIn(median, texts), '', '', `${texts.length} messages`];
  } finally {
    await browser.close();
  }
}
