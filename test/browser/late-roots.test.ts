import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';

/** A console whose log comes in a shadow root that is attached, without a trace in the page, so many milliseconds after its host came. */
const desk = (tag: string, late: number): string => `<!doctype html><title>Desk</title><body><${tag}></${tag}><script>
  setTimeout(() => {
    document.querySelector('${tag}').attachShadow({ mode: 'open' }).innerHTML = '<ul class="slds-chat-list"><li class="slds-chat-listitem slds-chat-listitem_inbound"><div class="slds-chat-message__text">See <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a></div></li></ul>';
    window.isAttached = true;
  }, ${late});
</script>`;

let browser: Launched;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await browser.context.route('https://acme.lightning.force.com/**', route => {
    const { searchParams } = new URL(route.request().url());
    return route.fulfill({ body: desk(searchParams.get('tag')!, Number(searchParams.get('late'))), contentType: 'text/html' });
  });
});
afterAll(() => browser?.close());

it.each([
  ['a custom element whose code loads for long', 'x-desk', 9000],
  ['a plain element', 'div', 1500],
  ['a plain element that is empty until the first chat comes', 'div', 9000],
])('finds a root that is attached late to %s', async (_name, tag, late) => {
  const page = await browser.context.newPage();
  await page.goto(`https://acme.lightning.force.com/lightning/r/LiveChatTranscript/570/view?tag=${tag}&late=${late}`);
  await page.waitForFunction(() => 'isAttached' in window);
  await new OverlayView(page).until('mark', marks => marks.length === 1, 'no mark');
  expect(await page.title()).toBe('Desk');
});
