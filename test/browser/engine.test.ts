import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(() => browser?.close());

it('comes', async () => {
  const page = await openTicket(browser.context);
  const overlay = new OverlayView(page);
  await addMessage(page, { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' });
  await overlay.until('mark', marks => marks.length === 1, 'no mark');
});
