import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';

/**
 * Rewrites the built popup: its script is one file and its styles stand in the page. A popup is waited for, and each file that names the
 * next one costs 5 to 10 ms; the chunks that it shares with other pages are a chain of four, and its styles two more files.
 */
export function popupInOne(outDir: string): Plugin {
  return {
    name: 'popup-in-one',
    async closeBundle() {
      const lib = { entry: 'src/pages/popup/main.tsx', formats: ['iife' as const], name: 'parleyguardPopup', fileName: () => 'popup.js' };
      await build({ configFile: false, logLevel: 'warn', publicDir: false, plugins: [preact()], build: { outDir, emptyOutDir: false, target: 'chrome128', lib } });
      const page = path.join(outDir, 'src/pages/popup/index.html');
      const { html, replaced } = inOne(readFileSync(page, 'utf8'), file => readFileSync(path.join(outDir, file), 'utf8'));
      writeFileSync(page, html);
      for (const file of replaced) rmSync(path.join(outDir, file));
    },
  };
}

/** The page with its styles inside, the common ones first, and the one script; and the script files that nobody asks for any more. */
function inOne(html: string, read: (file: string) => string): { readonly html: string; readonly replaced: readonly string[] } {
  const styles = [...html.matchAll(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g)];
  const scripts = [...html.matchAll(/\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g)];
  if (styles.length === 0 || scripts.length !== 1) throw new Error('The built popup is not as popup-in-one.ts knows it: one script and some styles.');
  const css = styles.map(([, file = '']) => file).sort((a, b) => Number(b.includes('theme')) - Number(a.includes('theme'))).map(read);
  const bare = [...styles, ...scripts].reduce((text, [tag]) => text.replace(tag, ''), html);
  return { html: bare.replace('</head>', () => `  <style>${css.join('')}</style>\n    <script defer src="/popup.js"></script>\n  </head>`), replaced: scripts.map(([, file = '']) => file) };
}
