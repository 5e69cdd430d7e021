import type { Engine } from '../core/engine.ts';
import type { Message } from '../core/model.ts';
import { after } from './after.ts';
import { core } from './when-asked.ts';

/** Has something in it for every detector to look at. No person wrote it, and nobody sees what is found in it. */
const sample: Message = { speaker: 'customer', text: 'Could you send the code 123456 for card 4111 1111 1111 1111, key=abc, to me@example.com? https://www.example.com/a', links: [{ href: 'https://www.example.com/a', text: 'here' }], files: [{ name: 'a.pdf' }] };

/** Has the modules of the engine run, each detector's in a task of its own, so that none of them holds the page up for long. */
export async function runParts(): Promise<void> {
  for (const part of [core.data, core.secrets, core.links, core.files, core.intents]) {
    part();
    await after(0);
  }
}

/**
 * More and more of the sample. The first look at anything makes its tables and has V8 compile its code: words, an address without a name, which
 * needs the brands, one with a name, which needs the public suffixes, and all of it. The longest tables are made before.
 */
const firstLooks = (engine: () => Engine): readonly (() => unknown)[] => [
  () => core.lexicon()(),
  () => engine().inspect({ ...sample, text: 'Could you send it, please?', links: [], files: [] }),
  () => core.brandWords()(),
  () => engine().inspect({ ...sample, text: '', links: [{ href: 'https://192.0.2.1/a', text: '' }] }),
  () => engine().inspect({ ...sample, text: '' }),
  () => engine().inspect(sample),
];

/** Has an engine look for the first time in small tasks: else the first message with a link would hold the page up for all that. */
export async function lookFirst(engine: () => Engine): Promise<void> {
  for (const look of firstLooks(engine)) {
    look();
    await after(0);
  }
}

/** So often V8 sees the engine at work before it makes quick code of it, without holding up anything. */
const practiceRuns = 12;
/** Repetitions of the sample in one of these runs: 2 KB, a long paste in a chat. */
const practiceLength = 20;

/**
 * Has engines build their tables while the page is idle, one part at a time, and then gives them some practice: else the first paste and
 * the first message wait for all that, a quarter of a second in one piece on a slow computer. What a paste needs (`pasteEngine`) comes
 * first. `after` is the last part.
 */
export function warmUp(pasteEngine: () => Engine, engine: () => Engine, after: () => void, signal: AbortSignal): void {
  const practice = (): unknown => {
    const text = sample.text.repeat(practiceLength);
    return core.mask()(text, pasteEngine().inspect({ ...sample, text }).findings);
  };
  const steps: (() => unknown)[] = [
    core.data,
    core.secrets,
    pasteEngine,
    // Words alone are the secrets' affair, numbers are the others'.
    ...['key=abc', '4111 1111 1111 1111', sample.text].map(text => () => pasteEngine().inspect({ ...sample, text })),
    ...Array<() => unknown>(practiceRuns).fill(practice),
    core.links,
    core.intents,
    engine,
    ...firstLooks(engine),
    after,
  ];
  const next = (): void => {
    const step = steps.shift();
    if (step === undefined || signal.aborted) return;
    step();
    requestIdleCallback(next);
  };
  requestIdleCallback(next);
}
