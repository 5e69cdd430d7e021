import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong on a page, as "rule: markup". In a world of its own, where the page's content security policy does not reach. */
export async function violations(on: Page): Promise<readonly string[]> {
  const session = await on.context().newCDPSession(on);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { contextId, expression: axe });
  const { result } = await session.send('Runtime.evaluate', { contextId, awaitPromise: true, returnByValue: true, expression: 'axe.run()' });
  await session.detach();
  return (result.value as Awaited<ReturnType<Axe['run']>>).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
