import process from 'node:process';
import { readFileSync } from 'node:fs';
import { launchWithExtension } from '../src/cli/launch.ts';
import { fixtureHtml } from './browser/bundled-sites.ts';
import { openExtensionPage, reportedBy } from './browser/extension-pages.ts';
const html = fixtureHtml({ folder: 'crisp' }).replace(/<script src.*/, () => `<script>${readFileSync('test/fixtures/stand-in.js', 'utf8')}</script>`);
const literal = JSON.stringify(html).replaceAll('</', '<\\/');
const around = `<!doctype html><title>Desk</title><body><script>
const html = ${literal};
const frame = () => Object.assign(document.createElement('iframe'), { style: 'width: 900px; height: 600px' });
const ways = {
  srcdoc() { const f = frame(); f.srcdoc = html; document.body.append(f); },
  blob() { const f = frame(); f.src = URL.createObjectURL(new Blob([html], { type: 'text/html' })); document.body.append(f); },
  sandbox() { const f = frame(); f.sandbox = 'allow-scripts'; f.srcdoc = html; document.body.append(f); },
  sandboxSame() { const f = frame(); f.sandbox = 'allow-scripts allow-same-origin'; f.srcdoc = html; document.body.append(f); },
  data() { const f = frame(); f.src = 'data:text/html,' + encodeURIComponent(html); document.body.append(f); },
  nested() { const f = frame(); f.srcdoc = '<iframe style="width:800px;height:500px"></iframe>'; f.onload = () => { const d = f.contentDocument.querySelector('iframe').contentDocument; d.open(); d.write(html); d.close(); }; document.body.append(f); },
  blobNested() { const f = frame(); f.src = URL.createObjectURL(new Blob(['<iframe style="width:800px;height:500px"></iframe>'], { type: 'text/html' })); f.onload = () => { const d = f.contentDocument.querySelector('iframe').contentDocument; d.open(); d.write(html); d.close(); }; document.body.append(f); },
  jsurl() { const f = frame(); f.src = 'javascript:' + JSON.stringify(html); document.body.append(f); },
};
ways[new URL(location).searchParams.get('way')]();
</script>`;
for (const dir of process.argv.slice(2)) {
  const { context, close } = await launchWithExtension({ headless: true, extension: dir });
  await context.route('https://app.crisp.chat/**', route => route.fulfill({ body: around, contentType: 'text/html; charset=utf-8' }));
  const control = await openExtensionPage(context, 'manifest.json');
  for (const way of ['srcdoc', 'blob', 'sandbox', 'sandboxSame', 'data', 'nested', 'blobNested', 'jsurl']) {
    const page = await context.newPage();
    await page.goto(`https://app.crisp.chat/website/w1/inbox/session_1/?way=${way}`);
    await page.waitForTimeout(1500);
    for (const frame of page.frames()) await frame.evaluate(() => (window as any).chat?.add('customer', { html: 'See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>' })).catch(() => undefined);
    await page.waitForTimeout(1500);
    const all = await control.evaluate(async () => { const s = await (globalThis as any).chrome.storage.session.get(null); return Object.entries(s).filter(([k]) => k.startsWith('tab/')).map(([, v]: any) => { const t = JSON.parse(v.value); return Object.values(t.pages).map((p: any) => p.site + ':' + p.state + ':' + p.failed).join(' '); }); });
    console.log(dir, way, page.frames().length, (await reportedBy(control)).length, JSON.stringify(all));
    await page.close();
  }
  await close();
}
