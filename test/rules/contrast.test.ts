import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours that a style sheet names for a theme: those of its first block, and of the dark one over them. */
function coloursOf(file: string, isDark: boolean): Readonly<Record<string, string>> {
  const css = readFileSync(file, 'utf8');
  const dark = css.indexOf('prefers-color-scheme: dark');
  const within = (text: string): [string, string][] => [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]);
  return Object.fromEntries([...within(css.slice(0, dark)), ...(isDark ? within(css.slice(dark)) : [])]);
}

/** Relative luminance, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const tones = ['danger', 'caution', 'note'];
const words: readonly (readonly [string, string])[] = [...['ink', 'quiet', 'accent', ...tones].map(name => [name, 'surface'] as const), ...tones.flatMap(tone => [tone, 'ink', 'quiet'].map(name => [name, `${tone}-soft`] as const))];
const ofPages: readonly (readonly [string, string])[] = [...['ink', 'quiet', 'accent', ...tones].map(name => [name, 'ground'] as const), ['on-accent', 'accent']];

describe.each([['light', false], ['dark', true]] as const)('in %s', (_theme, isDark) => {
  it.each([['src/pages/ui/theme.css', [...words, ...ofPages]], ['src/content/overlay.css', words]] as const)('words of %s stand out 4.5 to one', (file, pairs) => {
    const colours = coloursOf(file, isDark);
    expect(pairs.filter(([word, behind]) => !(contrast(colours[word]!, colours[behind]!) >= 4.5))).toEqual([]);
  });

  it('edges of fields, and the ring around what has the focus, stand out three to one', () => {
    const colours = coloursOf('src/pages/ui/theme.css', isDark);
    for (const line of ['edge', 'accent']) for (const behind of ['surface', 'ground']) expect(contrast(colours[line] ?? behind, colours[behind]!), `${line} on ${behind}`).toBeGreaterThanOrEqual(3);
  });
});

it('every field has such an edge', () => {
  for (const file of ['src/pages/ui/setting-rows.css', 'src/pages/practice/practice.css']) expect(readFileSync(file, 'utf8'), file).toMatch(/^input.*select, textarea \{.*border: 1px solid var\(--edge\)/m);
});
