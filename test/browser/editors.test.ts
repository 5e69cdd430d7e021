import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { cells, exceptions, isRaw } from './editors-cells.ts';
import { families, model, openEditor, received, serveEditors } from './editors-page.ts';
import { printTable, tableInDocs, tableOf, type Result } from './editors-report.ts';

/** ONLY=slate,quill2 tries some of the editors; the table in the document is then left as it is. */
const only = process.env['ONLY']?.split(',');
const tried = families.filter(family => only?.includes(family) ?? true);
const results: Result[] = [];

let browser: Launched;
let page: Page;
beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveEditors(browser.context);
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

describe.each(tried)('in %s', family => {
  it.each(Object.keys(cells))('%s', async cell => {
    page = await openEditor(browser.context, family);
    const bench = { page, overlay: new OverlayView(page), family };
    const exception = exceptions[family]?.[cell];
    await (exception?.instead ?? cells[cell]!)(bench);
    expect(isRaw(await model(page))).toBe(false);
    expect((await received(page)).filter(isRaw)).toEqual([]);
    results.push({ family, cell, note: exception?.why ?? null });
  });
});

describe('the table in docs/EDITORS.md', () => {
  it.skipIf(only !== undefined)('says what was seen; run with PRINT=1 to print it again', () => {
    const table = tableOf(results, families, Object.keys(cells));
    printTable(table);
    expect(tableInDocs().trim()).toBe(table);
  });
});
