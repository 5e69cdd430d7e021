import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { linkDetector } from '../../src/core/links/detect.ts';
import type { Message } from '../../src/core/model.ts';
import { defaultSettings, type EngineSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';

const judge = (message: Partial<Message>, settings: Partial<EngineSettings> = {}) =>
  createEngine({ ...defaultSettings, ...settings }, [linkDetector]).inspect({ speaker: 'customer', text: '', ...message }).findings.map(({ type, tier }) => `${tier} ${type}`);
const marks = (message: Partial<Message>, settings: Partial<EngineSettings> = {}) => judge(message, settings).filter(said => !said.startsWith('note'));

describe('the talk around an address weighs', () => {
  test.each([
    ['screenshots are here https://files.example.net/pack.zip', 'danger archive-lure'],
    ['the log is here https://files.example.net/pack.zip', 'note archive-lure'],
    ['bit.ly/3abc unzip it, password 1234', 'danger short-link'],
    ['https://mega.nz/file/abc#k it is a rar', 'danger archive-lure'],
    ['my screenshot https://captura-facil.com/v/1', 'caution fake-image-host'],
    ['please sign in at https://a-b-c.trycloudflare.com/login', 'danger shared-hosting'],
    ['see https://cdn.discordapp.com/attachments/1/2/photo.scr', 'danger executable-file'],
    ['take https://anydesk.com/en/downloads and send the number', 'caution remote-tool'],
  ])('%s: %s', (text, said) => expect(judge({ text })).toContain(said));

  test('the message before counts as talk too', () => {
    expect(judge({ text: 'https://files.example.net/pack.zip', prev: 'Please send a screenshot.' })).toContain('danger archive-lure');
  });
});

describe('addresses inside addresses are judged', () => {
  test.each([
    ['https://www.google.com/url?q=https%3A%2F%2Fpaypa1.com%2Flogin', 'danger look-alike'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fprize-desk.cc%2Fclaim', 'caution open-redirect'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpaypa1.com', 'danger look-alike'],
    ['https://urldefense.com/v3/__https://paypa1.com/x__;!!a!b', 'danger look-alike'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__paypa1.com_x&d=DwMFaQ', 'danger look-alike'],
    ['https://www.bing.com/ck/a?!&&u=a1aHR0cHM6Ly9wYXlwYTEuY29tL3g&ntb=1', 'danger look-alike'],
    ['https://shop.example.org/out?url=//paypa1.com/x', 'danger look-alike'],
  ])('%s: %s', (href, said) => expect(judge({ links: [{ href, text: 'here' }] })).toContain(said));

  test.each([
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.dhl.com%2Ftrack&data=05%7Cjane%40x.com',
    'https://accounts.spotify.com/login?continue=https%3A%2F%2Fwww.spotify.com%2F',
    'https://www.google.com/url?sa=t&url=https://www.ikea.com/us/en/',
    'https://www-theguardian-com.cdn.ampproject.org/c/s/www.theguardian.com/x',
    'https://u1.ct.sendgrid.net/ls/click?upn=u001.abc',
  ])('%s is left alone', href => expect(marks({ links: [{ href, text: 'here' }] })).toEqual([]));
});

describe('whom the organisation vouches for', () => {
  const own = { ownDomains: ['acme-outdoor.com'], ownBrands: ['acmeout'], allowedLinkDomains: ['files.example.net'] };
  const link = (href: string) => ({ links: [{ href, text: href }] });

  test('own and allowed domains are never marked', () => {
    expect(judge(link('https://shop.acme-outdoor.com/x.zip'), own)).toEqual([]);
    expect(judge(link('https://files.example.net/x.exe'), own)).toEqual([]);
    expect(judge(link('https://notfiles.example.net/x.exe'), own)).not.toEqual([]);
  });

  test.each(['https://acme-outd0or.com/', 'https://acme-outdoor-login.com/', 'https://acmeout-support.net/', 'https://acme-outdoor.pages.dev/login', 'https://acme-outdoor.com.case-view.net/', 'https://acme-outdor.com/'])('imitations of it are a danger: %s', href => {
    expect(judge(link(href), own).some(said => said.startsWith('danger'))).toBe(true);
  });

  test('the host of the console is one of its own', () => {
    expect(judge(link('https://desk.helpvendor.com/agent/x.zip'), { consoleHost: 'desk.helpvendor.com' })).toEqual([]);
    expect(judge(link('https://he1pvendor.com/'), { consoleHost: 'desk.helpvendor.com' }).some(said => said.startsWith('danger'))).toBe(true);
  });

  test('what the operator posted is not flagged when it is repeated', () => {
    const engine = createEngine(defaultSettings, [linkDetector]);
    const posted = engine.inspect({ speaker: 'agent', text: 'please use https://our-portal.click/return' }, newTalk);
    expect(posted.findings).toEqual([]);
    expect(posted.talk.agentDomains).toEqual(['our-portal.click']);
    expect(engine.inspect({ speaker: 'customer', text: 'https://our-portal.click/return is down' }, posted.talk).findings).toEqual([]);
    expect(engine.inspect({ speaker: 'customer', text: 'https://other-portal.click/return is down' }, posted.talk).findings).not.toEqual([]);
  });

  test('the memory of posted domains is bounded', () => {
    const engine = createEngine(defaultSettings, [linkDetector]);
    let talk = newTalk;
    for (let index = 0; index < 100; index++) talk = engine.inspect({ speaker: 'agent', text: `https://site${index}.com/` }, talk).talk;
    expect(talk.agentDomains).toHaveLength(64);
    expect(talk.agentDomains.at(-1)).toBe('site99.com');
  });
});
