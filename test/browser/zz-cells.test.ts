import { launchWithExtension } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { families, openEditor, serveEditors, model, received } from './editors-page.ts';
import { cells } from './editors-cells.ts';
import { it, expect } from 'vitest';
it('cells', async () => {
const b = await launchWithExtension({ headless: true });
await serveEditors(b.context);
const log = (s: string) => process.stderr.write(s + '\n');
for (const f of (process.env.F?.split(',') ?? families) as never[]) {
  for (const [name, cell] of Object.entries(cells)) {
    if (process.env.C && !process.env.C.split(',').includes(name)) continue;
    const t = Date.now();
    const page = await openEditor(b.context, f);
    const errs: string[] = [];
    page.on('pageerror', e => errs.push(e.message));
    const overlay = new OverlayView(page);
    try { await cell({ page, overlay, family: f }); log(`${f} | ${name} | ok ${Date.now() - t}`); }
    catch (e) { log(`${f} | ${name} | FAIL ${(e as Error).message.slice(0, 400)} :: model=${JSON.stringify(await model(page))} sent=${JSON.stringify(await received(page))} panels=${JSON.stringify((await overlay.all('panel')).map(p => p.text))} ${errs}`); }
    await page.close();
  }
}
await b.close();
expect(1).toBe(1);
}, 1_200_000);
