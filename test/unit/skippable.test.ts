import { describe, expect, it } from 'vitest';
import { skippable } from '../../src/cli/skippable.ts';
import { uncopied } from '../../src/cli/when-asked.ts';

const long = 'table.push("a word and another word");'.repeat(100);
const wrapped = (body: string): string => `(function() { var init = once((() => {${body}})); var other = once((() => {})); return init; })();`;

describe('the modules of a script', () => {
  it('become plain functions without brackets, which V8 goes past', () => {
    const text = skippable(wrapped(long), 'guard.js');
    expect(text).toContain('once(function(){table');
    expect(text).toContain('once((() => {}))');
  });

  it('do the same as before', () => {
    const code = `(function() { var init = once((() => {${long} return table.length;})); return init; })();`;
    for (const form of [code, skippable(code, 'guard.js')]) {
      const init = new Function('table', 'once', `return ${form}`)([], (create: () => unknown) => create) as () => unknown;
      expect(init()).toBe(100);
    }
  });

  it('stay as they are inside of other functions, with parameters, and where they wait', () => {
    for (const code of [
      `(function() { function outer() { return once(() => {${long}}); } })();`,
      `(function() { once(each => {${long}}); })();`,
      `(function() { once(async () => {${long}}); })();`,
    ]) expect(skippable(code, 'guard.js')).toBe(code);
  });

  it('are taken without a copy', () => {
    expect(uncopied('mask: () => (init_mask(), __toCommonJS(mask_exports$1)).mask')).toBe('mask: () => (init_mask(), mask_exports$1).mask');
    expect(uncopied('var __toCommonJS = (mod) => copy(mod);')).toBe('var __toCommonJS = (mod) => copy(mod);');
  });
});
