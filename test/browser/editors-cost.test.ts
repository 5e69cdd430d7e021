import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { card, masked } from './editors-cells.ts';
import { openEditor, serveEditors, type Family } from './editors-page.ts';

/**
 * What a paste of 10 KB costs the page, measured by the page: the time its event takes with the guard listening. CI machines differ,
 * so the bars there are wide; BENCH=1 holds the figures themselves.
 */
const isBench = process.env['BENCH'] === '1';
const rounds = 60;
const chat = 'Thank you for waiting, I have looked into it and the parcel left our warehouse on Monday at 10:42 as number 8812. ';
const plain = chat.repeat(90).slice(0, 10_240);
const withCards = `${plain.slice(0, 5000)} card ${card} ${plain.slice(0, 5000)} and 5555 5555 5555 4444 ok`;

let browser: Launched;
beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveEditors(browser.context);
});
afterAll(() => browser?.close());

interface Cost {
  readonly median: number;
  readonly p95: number;
  readonly in: boolean;
}

/** Dispatches pastes from the page, so that the clipboard and the browser's own insertion are not in the figure. */
async function cost(family: Family, text: string, expected: string | null): Promise<Cost> {
  const page = await openEditor(browser.context, family);
  const result = await page.evaluate(async ([text, expected, rounds]) => {
    const times: number[] = [];
    let isIn = true;
    for (let round = 0; round < rounds; round++) {
      window.editor.clear();
      window.editor.focus();
      // Each text differs a little: the guard remembers the last one it judged.
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `${round} ${text}`);
      await new Promise(resolve => setTimeout(resolve, 30));
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
      const { element } = window.editor;
      // A listener in front of the guard's cannot be had; one behind it in the same phase keeps the editor's own work out of a paste without findings.
      if (expected === null) element.ownerDocument.addEventListener('paste', behind => behind.stopImmediatePropagation(), { capture: true, once: true });
      const start = performance.now();
      element.dispatchEvent(event);
      // Some editors take a text over in a later task.
      for (let tries = 0; expected !== null && tries < 200 && !window.editor.model().includes(expected); tries++) await new Promise(resolve => setTimeout(resolve, 0));
      times.push(performance.now() - start);
      if (expected !== null) isIn &&= window.editor.model().includes(expected);
    }
    times.sort((a, b) => a - b);
    return { median: times[Math.floor(rounds / 2)]!, p95: times[Math.floor(rounds * 0.95)]!, in: isIn };
  }, [text, expected, rounds] as const);
  await page.close();
  return result;
}

const say = (what: string, { median, p95 }: Cost): void => void process.stdout.write(`${what}: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms\n`);

describe('a paste of 10 KB', () => {
  it('without findings costs at most 1 ms', async () => {
    const seen = await cost('textarea', plain, null);
    say('10 KB without findings', seen);
    expect(seen.median).toBeLessThan(isBench ? 1 : 10);
  });

  it.each(['textarea', 'editable', 'prosemirror', 'tiptap', 'ckeditor5', 'lexical', 'slate', 'draft', 'quill2', 'tinymce'] as const)('with findings is in, masked, within a frame in %s', async family => {
    const seen = await cost(family, withCards, masked);
    say(`10 KB with two numbers, ${family}`, seen);
    expect(seen.in).toBe(true);
    expect(seen.p95).toBeLessThan(isBench ? 16 : 160);
  });
});
