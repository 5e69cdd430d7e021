import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { zipSync, type Zippable } from 'fflate';

/** The same files give the same bytes: stores and reviewers can compare a zip with its source. */
const when = new Date('2026-01-01T00:00:00');

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
for (const browser of ['chromium', 'firefox']) {
  const folder = path.join('dist', browser);
  const files: Zippable = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) => (a.parentPath + a.name < b.parentPath + b.name ? -1 : 1))) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(folder, file).split(path.sep).join('/')] = [readFileSync(file), { mtime: when, level: 9 }];
  }
  const zip = `dist/parleyguard-${version}-${browser}.zip`;
  writeFileSync(zip, zipSync(files));
  process.stdout.write(`${zip}: ${Object.keys(files).length} files\n`);
}
