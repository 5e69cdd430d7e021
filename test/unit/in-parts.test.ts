import { describe, expect, it } from 'vitest';
import { joined, type Joined } from '../../src/cli/in-parts.ts';

/** Runs the part `first` of what was joined, with the names of `given` in reach; the second script hands its parts over as an engine does. */
const run = ({ first, second }: Joined, given: Readonly<Record<string, unknown>> = {}): void => {
  const text = `${first}const add=(more,tell)=>{Object.assign(parts,more);tell(partOf)};{${second}add(parts,own=>{partOf=own})}partOf("first")`;
  new Function(...Object.keys(given), text)(...Object.values(given));
};

describe('chunks that are joined to one script', () => {
  const said: string[] = [];
  const say = (word: string): void => void said.push(word);

  it('run when they are first asked for, once, and take what others export', () => {
    said.length = 0;
    run(joined([
      { fileName: 'first.js', code: 'import{a as x}from"./shared.js";say("first "+x);say(partOf("late").b(1));say(partOf("late").b(2))' },
      { fileName: 'late.js', code: 'import{a}from"./shared.js";import"./other.js";say("late");const t=n=>n+a;export{t as b};' },
      { fileName: 'shared.js', code: 'import"./other.js";say("shared");var a="!";export{a};' },
      { fileName: 'other.js', code: 'say("other")' },
      { fileName: 'never.js', code: 'say("never")' },
    ]), { say });
    expect(said).toEqual(['other', 'shared', 'first !', 'late', '1!', '2!']);
  });

  it('hand on what a chunk exports from another', () => {
    said.length = 0;
    run(joined([{ fileName: 'first.js', code: 'say(partOf("entry").word)' }, { fileName: 'entry.js', code: 'export{t as word}from"./shared.js";' }, { fileName: 'shared.js', code: 'var e="here";export{e as t};' }]), { say });
    expect(said).toEqual(['here']);
  });

  it('come first where the first one imports them, and later where it only asks for them', () => {
    const { first, second } = joined([
      { fileName: 'first.js', code: 'import{a}from"./near.js";a(()=>partOf("late"))' },
      { fileName: 'late.js', code: 'import{b}from"./shared.js";import{c}from"./own.js";b(c)' },
      { fileName: 'near.js', code: 'export{b as a}from"./shared.js";' },
      { fileName: 'shared.js', code: 'var e=1;export{e as b};' },
      { fileName: 'own.js', code: 'var e=2;export{e as c};' },
    ]);
    const parts = (text: string) => [...text.matchAll(/"([\w-]+)"(?::\(function)?\(\)\{/g)].map(([, name]) => name);
    // By their numbers, but for the first; the small ones first.
    expect(parts(first)).toEqual(['3', '2', 'first']);
    expect(parts(second)).toEqual(['4', '1']);
  });

  it('come apart where they are asked for by that name, with what no other imports', () => {
    const { first, second, others: [third = ''] } = joined([
      { fileName: 'first.js', code: 'a(()=>partOf("late"),()=>partOf("rare"))' },
      { fileName: 'late.js', code: 'import{b}from"./shared.js";b()' },
      { fileName: 'rare.js', code: 'import{b}from"./shared.js";import{c}from"./own.js";b(c)' },
      { fileName: 'shared.js', code: 'var e=1;export{e as b};' },
      { fileName: 'own.js', code: 'var e=2;export{e as c};' },
    ], undefined, [['rare']]);
    const parts = (text: string) => [...text.matchAll(/"([\w-]+)"(?::\(function)?\(\)\{/g)].map(([, name]) => name);
    expect([parts(first), parts(second), parts(third)]).toEqual([['first'], ['3', '1'], ['4', '2']]);
  });

  it('take from outside what is given', () => {
    said.length = 0;
    run(joined([{ fileName: 'first.js', code: 'import{a as b}from"/src/of/outside.ts";say(b)' }], (id, name) => (id.endsWith('/outside.ts') ? `world.${name}` : undefined)), { say, world: { a: 'given' } });
    expect(said).toEqual(['given']);
  });

  it.each([
    ['a module that nobody has', 'import{a}from"./nowhere.js";a()', /nowhere\.js is no chunk/],
    ['a name that is not given', 'import{a}from"/src/of/outside.ts";a()', /outside\.ts is no chunk/],
    ['everything of a module', 'export*from"./first.js";', /cannot be joined/],
    ['a default', 'export default 1;', /cannot be joined/],
  ])('are refused with %s', (_, code, error) => expect(() => joined([{ fileName: 'first.js', code }])).toThrow(error));
});
