import type { BrowserContext, Page, Worker } from 'playwright';

interface Injection {
  readonly files?: readonly string[];
}

/** Of the background worker, as a test changes it. */
interface Background {
  chrome: { scripting: { executeScript(injection: Injection): Promise<unknown> } };
  own?: (injection: Injection) => Promise<unknown>;
  letIn(): void;
  asked: number;
}

/** The background worker: the last one that was started, or the next after an update. */
const worker = async (context: BrowserContext): Promise<Worker> => context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');

/** Has the background keep every engine, or another script, from now on until it is let in. */
export const holdEngine = async (context: BrowserContext, file = '/engine.js'): Promise<void> =>
  (await worker(context)).evaluate(kept => {
    const background = globalThis as unknown as Background;
    const { scripting } = background.chrome;
    const own = (background.own ??= scripting.executeScript.bind(scripting));
    const open = new Promise<void>(resolve => void (background.letIn = resolve));
    background.asked = 0;
    scripting.executeScript = async injection => {
      if (!injection.files?.includes(kept)) return own(injection);
      background.asked++;
      await open;
      return own(injection);
    };
  }, file);

/** Has the background refuse every engine, or another script, from now on, as where the browser does not let it run scripts. */
export const refuseEngine = async (context: BrowserContext, file = '/engine.js'): Promise<void> =>
  (await worker(context)).evaluate(refused => {
    const background = globalThis as unknown as Background;
    const { scripting } = background.chrome;
    const own = (background.own ??= scripting.executeScript.bind(scripting));
    scripting.executeScript = injection => (injection.files?.includes(refused) ? Promise.reject(new Error('Cannot access contents of the page')) : own(injection));
  }, file);

/** Lets in what is held, and whatever comes later. */
export const letEngineIn = async (context: BrowserContext): Promise<void> =>
  (await worker(context)).evaluate(() => {
    const background = globalThis as unknown as Background;
    if (background.own !== undefined) background.chrome.scripting.executeScript = background.own;
    background.letIn?.();
  });

/** How often an engine was asked for since it is held. */
export const enginesAsked = async (context: BrowserContext): Promise<number> => (await worker(context)).evaluate(() => (globalThis as unknown as Background).asked);

/** The scripts of the extension that run in a page and its frames from now on, by their file names, in order. */
export async function watchScripts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) files.push(url.split('/').at(-1)!);
  });
  await session.send('Debugger.enable');
  return files;
}
