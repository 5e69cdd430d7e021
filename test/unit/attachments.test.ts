import { describe, expect, it } from 'vitest';
import { base64OfText, textOfBase64 } from '../../src/core/attachments/base64-text.ts';
import { joined, type Work } from '../../src/core/attachments/scrub.ts';
import { scrub } from '../../src/core/attachments/scrub-json.ts';
import { dataDetector } from '../../src/core/data/detect.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { cpuTime } from './cpu-time.ts';

const engine = createEngine(defaultSettings, [dataDetector, secretDetector]);
const finish = <T>(work: Work<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
const scrubbed = (text: string) => finish(scrub(text, engine));
const clean = (text: string): string => joined(scrubbed(text));

const session = 'f3b1c7d2a9e84c55b0a1d7e6c2f49a83';
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const card = '4111 1111 1111 1111';

/** One entry of an HTTP archive as Chrome's developer tools write it. */
const entry = (over: { request?: object; response?: object } = {}) => ({
  _initiator: { type: 'script' },
  startedDateTime: '2026-11-25T10:00:00.000Z',
  time: 43.21,
  request: { method: 'GET', url: 'https://api.acme.com/orders?page=2', httpVersion: 'HTTP/2', headers: [], queryString: [], cookies: [], headersSize: -1, bodySize: 0, ...over.request },
  response: { status: 200, statusText: '', headers: [], cookies: [], content: { size: 2, mimeType: 'application/json', text: '{}' }, redirectURL: '', ...over.response },
  serverIPAddress: '',
});
const har = (...entries: object[]): string => JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, pages: [], entries } }, null, 2);
const only = (text: string) => JSON.parse(clean(text)).log.entries[0];

describe('an HTTP archive', () => {
  it('loses its cookies and credentials, and keeps their names', () => {
    const text = har(entry({
      request: {
        headers: [
          { name: 'Cookie', value: `sid=${session}; theme=dark` },
          { name: 'authorization', value: `Bearer ${token}` },
          { name: 'X-Api-Key', value: 'abc' },
          { name: 'Accept', value: 'application/json' },
        ],
        cookies: [{ name: 'sid', value: session, path: '/', domain: 'acme.com', httpOnly: true }],
      },
      response: { headers: [{ name: 'Set-Cookie', value: `sid=${session}; Path=/; HttpOnly\nlang=en; Path=/` }, { value: 'max-age=0', name: 'cache-control' }] },
    }));
    const { request, response } = only(text);
    expect(request.headers).toEqual([
      { name: 'Cookie', value: 'sid=[removed]; theme=[removed]' },
      { name: 'authorization', value: 'Bearer [removed]' },
      { name: 'X-Api-Key', value: '[removed]' },
      { name: 'Accept', value: 'application/json' },
    ]);
    expect(request.cookies).toEqual([{ name: 'sid', value: '[removed]', path: '/', domain: 'acme.com', httpOnly: true }]);
    expect(response.headers).toEqual([{ name: 'Set-Cookie', value: 'sid=[removed]; Path=/; HttpOnly\nlang=[removed]; Path=/' }, { value: 'max-age=0', name: 'cache-control' }]);
    expect(scrubbed(text)).toMatchObject({ tier: 'danger', types: ['secret'] });
  });

  it('loses tokens in addresses, queries and forms, wherever name and value stand', () => {
    const text = har(entry({
      request: {
        url: `https://api.acme.com/a?access_token=${session}&page=2#x`,
        queryString: [{ value: session, name: 'access_token' }, { name: 'page', value: '2' }],
        headers: [{ name: 'Referer', value: `https://acme.com/cb?code=0a1b2c3d4e&state=xyz` }],
        postData: { mimeType: 'application/x-www-form-urlencoded', text: `user=ada&password=hunter2`, params: [{ name: 'user', value: 'ada' }, { name: 'password', value: 'hunter2' }] },
      },
    }));
    const { request } = only(text);
    expect(request.url).toBe('https://api.acme.com/a?access_token=[removed]&page=2#x');
    expect(request.queryString).toEqual([{ value: '[removed]', name: 'access_token' }, { name: 'page', value: '2' }]);
    expect(request.headers[0].value).toBe('https://acme.com/cb?code=[removed]&state=xyz');
    expect(request.postData).toEqual({ mimeType: 'application/x-www-form-urlencoded', text: 'user=ada&password=[removed]', params: [{ name: 'user', value: 'ada' }, { name: 'password', value: '[removed]' }] });
  });

  it('loses secrets and cards in bodies: JSON in text, base64, and messages of web sockets', () => {
    const body = JSON.stringify({ user: { refreshToken: 'r-123', cardNumber: card, note: 'ordinary' } });
    const texts = [
      entry({ request: { postData: { mimeType: 'application/json', text: body } } }),
      entry({ response: { content: { size: 9, mimeType: 'application/json', text: body } } }),
      entry({ response: { content: { encoding: 'base64', mimeType: 'application/json', text: base64OfText(body) } } }),
      { ...entry(), _webSocketMessages: [{ type: 'send', time: 1, opcode: 1, data: body }] },
    ].map(one => only(har(one)));
    const expected = { user: { refreshToken: '[removed]', cardNumber: '•••• •••• •••• 1111', note: 'ordinary' } };
    expect(JSON.parse(texts[0].request.postData.text)).toEqual(expected);
    expect(JSON.parse(texts[1].response.content.text)).toEqual(expected);
    expect(JSON.parse(textOfBase64(texts[2].response.content.text)!)).toEqual(expected);
    expect(JSON.parse(texts[3]._webSocketMessages[0].data)).toEqual(expected);
  });

  it('without anything of the kind stays to the character', () => {
    const picture = entry({ response: { content: { encoding: 'base64', mimeType: 'image/png', text: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ' } } });
    const text = har(entry(), picture).replace('"time": 43.21', '"time" :  4.321e1').replace('/orders', '\\/orders');
    expect(scrubbed(text)).toMatchObject({ count: 0, tier: null });
    expect(clean(text)).toBe(text);
  });

  it('keeps everything else to the character when something is taken out', () => {
    const text = har(entry({ request: { headers: [{ name: 'Cookie', value: `a=${session}` }] } })).replace('"time": 43.21', '"time" :  4.321e1');
    expect(clean(text)).toBe(text.replace(session, '[removed]'));
  });

  it('that breaks off in the middle loses what can be found in it', () => {
    const text = har(entry({ request: { headers: [{ name: 'Cookie', value: `a=${session}` }] } }));
    const half = text.slice(0, text.indexOf('"response"') + 30);
    expect(clean(half)).toBe(half.replace(session, '[removed]'));
  });

  it('scrubbed once is clean', () => {
    const text = har(entry({ request: { url: `https://x.acme.com/?token=${session}`, headers: [{ name: 'Cookie', value: `sid=${session}` }, { name: 'Authorization', value: `Bearer ${token}` }], postData: { text: `{"pan":"${card}"}` } } }));
    expect(scrubbed(clean(text))).toMatchObject({ count: 0 });
  });
});

describe('other files', () => {
  it('exports of cookies lose their values', () => {
    const text = JSON.stringify([{ domain: '.acme.com', expirationDate: 1790000000.5, name: 'theme', path: '/', value: 'dark-blue-7' }]);
    expect(JSON.parse(clean(text))).toEqual([{ domain: '.acme.com', expirationDate: 1790000000.5, name: 'theme', path: '/', value: '[removed]' }]);
  });

  it('JSON lines are read line by line', () => {
    const text = `{"level":"info","msg":"started"}\n{"level":"info","password":"hunter2","n":12}\n`;
    expect(clean(text)).toBe(text.replace('hunter2', '[removed]'));
  });

  it('numbers without quotes are cards or nothing', () => {
    expect(clean('{"pan": 4111111111111111, "at": 1732530000000, "id": 123456789012}')).toBe('{"pan": "•••• •••• •••• 1111", "at": 1732530000000, "id": 123456789012}');
  });

  it('recorded requests and calls of curl lose their headers', () => {
    const text = `> GET /orders HTTP/1.1\n> Host: api.acme.com\n> Cookie: sid=${session}; lang=en\n> Accept: */*\n`;
    expect(clean(text)).toBe(`> GET /orders HTTP/1.1\n> Host: api.acme.com\n> Cookie: sid=[removed]; lang=[removed]\n> Accept: */*\n`);
    expect(clean(`curl 'https://api.acme.com/' -H 'X-Api-Key: k-77' -H 'Accept: text/html'`)).toBe(`curl 'https://api.acme.com/' -H 'X-Api-Key: [removed]' -H 'Accept: text/html'`);
  });

  it('a long text loses what stands in it, at the seams of the steps too', () => {
    const line = 'An ordinary line of a log with nothing in it at all.\n';
    for (const padding of [0, 7, 13, 20, 33, 41]) {
      const text = `${' '.repeat(padding)}${line.repeat(309)}pay with ${card} now\n${line.repeat(309)}and ${card}\n`;
      const { count } = scrubbed(text);
      expect(count).toBe(2);
      expect(clean(text)).toBe(text.replaceAll(card, '•••• •••• •••• 1111'));
    }
    const solid = 'x'.repeat(16_384 - 6);
    expect(clean(`${solid} ${card} ${solid}`)).toBe(`${solid} •••• •••• •••• 1111 ${solid}`);
  });

  it.each([['deep', '['.repeat(100_000)], ['quotes', '"\\'.repeat(50_000)], ['an open text', `{"a":"${'\\'.repeat(100_000)}`], ['pairs', 'a='.repeat(50_000)], ['headers', 'A-a: '.repeat(40_000)], ['objects', '{"value":"'.repeat(20_000)]])('hostile: %s takes no step over half a second', (_name, text) => {
    const work = scrub(text, engine);
    for (let before = cpuTime(), step = work.next(); ; step = work.next()) {
      expect(cpuTime() - before).toBeLessThan(500);
      if (step.done) break;
      before = cpuTime();
    }
  });
});
