import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every script that the page loads before anything is chosen, by the imports in the built files. */
function loadedAtOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[\w.-]+\.js)["']/g)) loadedAtOnce(path.join(path.dirname(file), name!), seen);
  return seen;
}

describe.each(['chromium', 'firefox'])('for %s', browser => {
  it.each([
    ['practice', 'scenarios, editor and engine are loaded when they are needed'],
    ['popup', 'names of consoles are plain, and nothing of the engine is needed'],
    ['settings', 'the texts of the forms stay out'],
    ['welcome', 'it is three screens'],
    ['policy', 'the engine runs in a worker of its own'],
  ])('keeps the %s page within 80 KB of script: %s', name => {
    const page = readFileSync(`dist/${browser}/src/pages/${name}/index.html`, 'utf8');
    const scripts = [...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map(match => path.join('dist', browser, match[1]!));
    const files = new Set(scripts.flatMap(script => [...loadedAtOnce(script)]));
    const bytes = [...files].reduce((sum, file) => sum + statSync(file).size, 0);
    expect(files.size).toBeGreaterThan(0);
    process.stdout.write(`${browser} ${name}: ${(bytes / 1000).toFixed(1)} KB of script in ${files.size} files\n`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(80_000);
  });
});
