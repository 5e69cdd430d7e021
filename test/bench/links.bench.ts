import { existsSync, readFileSync } from 'node:fs';
import { LinkifyIt } from 'linkify-it';
import { createEngine } from '../../src/core/inspect.ts';
import { linkDetector } from '../../src/core/links/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const corpora = '../shared/corpora/links';
const sets = ['phish-openphish', 'benign-markdown', 'benign-pdd', 'benign-iscx', 'benign-crawl', 'benign-popular-hosts'];

/** So many passes make the compiler ready; of so many more each link's quickest counts, as a slow one is the machine's. */
const warmUps = 3;
const passes = 3;

/** Time to judge one link, next to the time linkify-it takes to only find the same link, in the same run, the two in turns. Nothing is remembered of an address. */
export async function bench(): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [['links', 'n', 'judge p50 us', 'p99 us', 'slowest of best-of-5 us', 'linkify-it finds p50 us', 'p99 us']];
  const engine = createEngine(defaultSettings, [linkDetector]);
  const linkify = new LinkifyIt().set({ fuzzyLink: true });
  const judge = (url: string) => engine.inspect({ speaker: 'customer', text: '', links: [{ href: url, text: url }] });
  for (const [name, urls] of links()) {
    const find = (url: string) => linkify.match(url);
    for (let pass = 0; pass < warmUps; pass++) for (const url of urls) { judge(url); find(url); }
    const [ours = [], peer = []] = quickest(urls, judge, find);
    // One slow run is the machine's; a link that is slow five times is ours.
    const slowest = Math.max(...worst(urls, judge).map(url => Math.min(...times([url, url, url, url, url], judge))));
    rows.push([name, String(urls.length), at(ours, 0.5), at(ours, 0.99), (slowest * 1000).toFixed(0), at(peer, 0.5), at(peer, 0.99)]);
  }
  const many = Array.from({ length: 10_000 }, (_, index) => ({ href: `https://paypal-login-${index}.top/a`, text: 'x' }));
  const started = performance.now();
  engine.inspect({ speaker: 'customer', text: 'hi', links: many });
  rows.push(['10,000 links in one message', '1', `${(performance.now() - started).toFixed(0)} ms`, '', '', '', '']);
  return rows;
}

function links(): readonly (readonly [string, readonly string[]])[] {
  const found = sets.filter(name => existsSync(`${corpora}/${name}.txt`)).map(name => [name, readFileSync(`${corpora}/${name}.txt`, 'utf8').split('\n').filter(Boolean)] as const);
  if (found.length > 0) return found;
  const made = Array.from({ length: 5000 }, (_, index) => `https://${['www', 'shop', 'help-desk'][index % 3]}.example${index}.${['com', 'top', 'co.uk', 'pages.dev'][index % 4]}/path/${index}?a=${index}`);
  return [['made up', made]];
}

function quickest(urls: readonly string[], ...runs: readonly ((url: string) => unknown)[]): readonly number[][] {
  const best = runs.map(() => urls.map(() => Infinity));
  for (let pass = 0; pass < passes; pass++) {
    for (const [at, run] of runs.entries()) for (const [index, taken] of times(urls, run).entries()) best[at]![index] = Math.min(best[at]![index]!, taken);
  }
  return best;
}

function times(urls: readonly string[], run: (url: string) => unknown): number[] {
  const taken = urls.map(url => {
    const started = performance.now();
    run(url);
    return performance.now() - started;
  });
  return taken;
}

function worst(urls: readonly string[], run: (url: string) => unknown): readonly string[] {
  const taken = times(urls, run);
  return [...urls.keys()].sort((a, b) => taken[b]! - taken[a]!).slice(0, 50).map(index => urls[index]!);
}

function at(taken: readonly number[], share: number): string {
  const sorted = [...taken].sort((a, b) => a - b);
  return ((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1000).toFixed(1);
}
