import { describe, expect, it } from 'vitest';
import { isFor, readConsole } from '../../src/policy/console-description.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';

const good = { hosts: ['desk.acme.com', '*.acme-desk.net'], name: 'Desk', log: '#talk', message: '.line, li:not(.day)', composer: 'textarea[name="a,b"]', agent: '.ours' };

describe('a console described by policy', () => {
  it('is read field by field', () => {
    expect(readConsole({ ...good, run: 'alert(1)', inShadow: true })).toEqual({ ...good, inShadow: true });
  });

  it.each([
    ['a string', 'x', 'is not an object'],
    ['no hosts', { ...good, hosts: [] }, 'needs "hosts"'],
    ['a pattern for every host', { ...good, hosts: ['*'] }, 'has a host that is none: "*"'],
    ['a host with a path', { ...good, hosts: ['acme.com/x'] }, 'has a host'],
    ['no composer', { ...good, composer: undefined }, 'needs "composer"'],
    ['an open bracket', { ...good, log: '[id="x"' }, 'has a "log" that is not a CSS selector'],
    ['an open quote', { ...good, log: '[id="x]' }, 'not a CSS selector'],
    ['a rule', { ...good, message: '.a{color:red}' }, 'has a "message"'],
    ['an empty part', { ...good, send: '.a,' }, 'has a "send"'],
    ['a crossed bracket', { ...good, agent: ':not([a)]' }, 'has a "agent"'],
    ['a number', { ...good, text: 7 }, 'is not text but 7'],
  ])('with %s is named', (_name, raw, problem) => expect(readConsole(raw)).toContain(problem));

  it('that is bad does not take the others with it', () => {
    const { values, problems } = resolvePolicy({ managed: { customConsoles: [{ ...good, log: '' }, good] } });
    expect(values.customConsoles).toEqual([good]);
    expect(problems).toEqual([{ key: 'customConsoles', message: 'console 1 ("Desk") has a "log" that is empty or longer than 500 characters', from: 'managed' }]);
  });

  it('is for its hosts and for those below a star, no others', () => {
    const hosts = ['desk.acme.com', 'eu.acme-desk.net', 'a.b.acme-desk.net', 'acme-desk.net', 'evilacme-desk.net', 'desk.acme.com.evil.top', 'xdesk.acme.com'];
    const console = readConsole(good);
    expect(typeof console !== 'string' && hosts.filter(host => isFor(console, host))).toEqual(hosts.slice(0, 3));
  });
});
