import type { Page } from 'playwright';

/** Names of the frames of a page in which a guard took charge, sorted; the page itself has the name ''. */
export async function guardedFrames(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const answers = await Promise.all(worlds.map(contextId => session.send('Runtime.evaluate', { contextId, returnByValue: true, expression: "Symbol.for('parleyguard.guarding') in globalThis ? frameElement?.name ?? '' : null" }).catch(() => null)));
  await session.detach();
  return answers.flatMap(answer => (typeof answer?.result.value === 'string' ? [answer.result.value] : [])).sort();
}
