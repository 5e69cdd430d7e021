import { describe, expect, it } from 'vitest';
import { unreadSettings } from '../../src/cli/leave-out.ts';
import { importsOf, nodes, parse, sources } from './sources.ts';

/** Who may import whom; `types` after a name means types only. A layer may always import itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: ['lists'],
  lists: [],
  examples: ['core types'],
  policy: ['core'],
  platform: [],
  wording: ['core', 'platform'],
  store: ['core', 'policy', 'platform'],
  reporting: ['core types'],
  sites: ['core types', 'policy types'],
  messaging: ['core', 'policy', 'store types', 'platform'],
  content: ['core', 'policy', 'sites', 'store', 'messaging', 'platform', 'wording'],
  background: ['core types', 'policy', 'store', 'reporting', 'messaging', 'platform'],
  pages: ['core', 'lists', 'examples', 'policy', 'platform', 'wording', 'store', 'reporting', 'sites', 'messaging'],
  cli: ['core', 'lists', 'examples', 'policy', 'platform', 'wording', 'store', 'reporting', 'sites', 'messaging'],
};

const layerOf = (file: string): string => file.split('/')[1] ?? '';
const all = sources();
const imports = all.flatMap(importsOf);

describe('architecture', () => {
  it('has a rule for every folder of src', () => {
    expect([...new Set(all.map(({ file }) => layerOf(file)))].filter(layer => !(layer in layers))).toEqual([]);
  });

  it('lets each layer import only what it may; move the shared part down, or say in architecture.test.ts why it may', () => {
    const broken = imports.filter(({ from, to, isTypeOnly }) => {
      if (!to.startsWith('src/') || layerOf(from) === layerOf(to)) return false;
      const allowed = layers[layerOf(from)] ?? [];
      return !allowed.includes(layerOf(to)) && !(isTypeOnly && allowed.includes(`${layerOf(to)} types`));
    });
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it.each([
    ['tldts', 'src/core/links/address.ts'],
    ['webextension-polyfill', 'src/platform/browser.ts'],
  ])('imports %s only in %s; import from there', (name, home) => {
    expect(imports.filter(({ to, from }) => to === name && from !== home).map(({ from }) => from)).toEqual([]);
    expect(imports.some(({ to, from }) => to === name && from === home)).toBe(true);
  });

  it('has the engine in consoles run when it is first asked; in src/content import its parts through when-asked.ts', () => {
    const engine = /^src\/core\/(?:data|secrets|links|files|intents|labels|engine|inspect|mask|conversation)(?:\/|\.ts)/;
    // What the lists are laid into is not the engine: it must be there before them.
    const eager = imports.filter(({ from, to, isTypeOnly }) => layerOf(from) === 'content' && !from.endsWith('/when-asked.ts') && !isTypeOnly && engine.test(to) && to !== 'src/core/links/late-lists.ts');
    expect(eager.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
    expect(imports.some(({ from, to }) => from.endsWith('/when-asked.ts') && engine.test(to))).toBe(true);
  });

  it('has no part of the engine change what it exports: the parts of the content script take it once', () => {
    expect(all.filter(({ text }) => /^export (?:let|var) /m.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('reads the lists of links where they are made into tables: in content scripts they come late', () => {
    const late = /^src\/lists\/(?:brands|confusables|hosting|link-hosts|link-words)\.ts$/;
    const readers = imports.filter(({ from, to }) => layerOf(from) === 'core' && late.test(to)).map(({ from }) => all.find(({ file }) => file === from)!);
    expect(readers.length).toBeGreaterThan(8);
    for (const { file, text } of readers) {
      const names = [...text.matchAll(/^import \* as (\w+) from '[^']+lists\/[^']+';/gm)].map(([, name]) => name!);
      expect(names, file).not.toEqual([]);
      // On lines that make a table of them, or in the function that does.
      const eager = text.split('\n').filter(line => /^(?:export )?const /.test(line) && !line.includes('fromLists(') && names.some(name => line.includes(`${name}.`)));
      expect(eager, file).toEqual([]);
    }
  });

  it('reads no setting in consoles that the build takes out of them (src/cli/leave-out.ts)', () => {
    const readers = all.filter(({ file }) => ['content', 'sites', 'core', 'store', 'wording'].includes(layerOf(file)) || (layerOf(file) === 'policy' && !/\/setting-?\w*s\.ts$/.test(file)));
    const read = [...unreadSettings].flatMap(name => readers.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text)).map(({ file }) => `${file} reads ${name}`));
    expect(read).toEqual([]);
    expect(readers.some(({ text }) => /\bpasswordHosts\b/.test(text))).toBe(true);
  });

  it('keeps Node out of everything but the command line', () => {
    expect(imports.filter(({ to, from }) => to.startsWith('node:') && layerOf(from) !== 'cli').map(({ from }) => from)).toEqual([]);
  });

  it('touches document and window only in sites, content and pages; pass what is needed as a value', () => {
    const page = new Set(['document', 'window', 'localStorage', 'navigator', 'location']);
    const users = all
      .filter(({ file }) => !['sites', 'content', 'pages', 'cli'].includes(layerOf(file)))
      .filter(source => [...nodes(parse(source))].some(node => node.type === 'MemberExpression' && (node.object as { type?: string; name?: string }).type === 'Identifier' && page.has((node.object as { name: string }).name)));
    expect(users.map(({ file }) => file)).toEqual([]);
  });

  it('keeps clock and chance out of the engine: the same message must give the same findings', () => {
    const broken = all.filter(({ file, text }) => layerOf(file) === 'core' && /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)|\bperformance\.now\(/.test(text));
    expect(broken.map(({ file }) => file)).toEqual([]);
  });

  it('never writes markup as text into a page', () => {
    expect(all.filter(({ text }) => /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('ends signals of the content script with a reason: without one the browser makes an exception, and V8 parses the guard again for its stack', () => {
    expect(all.filter(({ file, text }) => layerOf(file) === 'content' && /\.abort\(\)/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('logs nothing in the product: a console may show a conversation to whoever looks', () => {
    expect(all.filter(({ file, text }) => layerOf(file) !== 'cli' && /\bconsole\.(?:log|warn|error|info|debug)\(/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
