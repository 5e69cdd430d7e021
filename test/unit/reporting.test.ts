import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domainIndicator, keyedHash } from '../../src/background/keyed-hash.ts';
import { happeningActions, type Happening } from '../../src/core/happening.ts';
import { indicatorMaker } from '../../src/core/indicator.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { pauseAfter, verdictOf } from '../../src/reporting/answer.ts';
import { deliver, freshDelivery, type Answer, type DeliveryState, type EventQueue } from '../../src/reporting/deliver.ts';
import { requestFor } from '../../src/reporting/destinations.ts';
import { eventOf, type ReportEvent } from '../../src/reporting/event.ts';
import { ocsf } from '../../src/reporting/ocsf.ts';
import { decodeLogs } from '../otlp-definitions.ts';

const happening: Happening = { id: 'h1', action: 'shown', kind: 'link', type: 'look-alike', tier: 'danger', reason: 'look-alike', speaker: 'customer', site: 'zendesk', time: 1_790_000_000_123, domain: 'paypa1.com' };
const event = (id: string, more: Partial<Happening> = {}): ReportEvent => eventOf({ ...happening, ...more }, { id, indicator: 'ab'.repeat(16) });

/** Whole numbers by the xorshift of Marsaglia, so that a failure can be repeated. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

describe('keyed hashes', () => {
  it('are HMAC-SHA-256, the same in the background, in the engine and in OpenSSL', async () => {
    for (const key of ['k'.repeat(16), 'a long key of the team '.repeat(9)]) {
      const expected = createHmac('sha256', key).update('domain:paypa1.com').digest('hex');
      expect(await keyedHash(key, 'domain:paypa1.com')).toBe(expected);
      expect(await domainIndicator(key, 'PayPa1.com')).toBe(expected.slice(0, 32));
      expect(indicatorMaker(key).domain('PayPa1.com')).toBe(expected.slice(0, 32));
    }
  });
});

describe('an event', () => {
  it('holds not a byte of what a page may write into a happening', () => {
    const draw = seeded(7);
    const alphabet = 'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 .@/:-_äé中\u0000\n"{}';
    for (let round = 0; round < 2000; round++) {
      const secret = `Zq${Array.from({ length: 12 + draw(60) }, () => alphabet[draw(alphabet.length)]).join('')}`;
      const sly = { ...happening, id: secret, type: secret, scheme: secret, reason: secret, site: secret, domain: secret, reasonCode: secret, text: secret } as Happening;
      const written = JSON.stringify([eventOf(sly, { id: 'x' }), requestFor({ kind: 'otlp', url: '', token: '' }, [eventOf(sly, { id: 'x' })], '1').body]);
      expect(written).not.toContain(secret);
      expect(written).not.toContain('Zq');
    }
    expect(eventOf({ ...happening, type: 'card-4111111111111111', reason: 'a-1234' }, { id: 'x' })).toMatchObject({ type: 'other', reason: 'other' });
  });

  it('of a real conversation holds none of its words', () => {
    const words = ['Wexelhausen', '4111 1111 1111 1111', 'https://www.paypa1.com/signin/Wexelhausen', 'invoice-Wexelhausen.pdf.exe', 'my password is Tr0ub4dor&3'];
    const { findings } = createEngine(defaultSettings).inspect({ speaker: 'customer', text: words.join(' '), files: [{ name: 'invoice-Wexelhausen.pdf.exe' }] });
    expect(findings.length).toBeGreaterThan(2);
    const events = findings.map(({ kind, type, scheme, tier, reason }) => event('1'.repeat(32), { kind, type, tier, reason, ...(scheme !== undefined && { scheme }) }));
    const bodies = (['otlp', 'splunk-hec', 'webhook', 'alertmanager'] as const).map(kind => requestFor({ kind, url: '', token: '' }, events, '1').body).join();
    for (const word of ['Wexelhausen', '4111', 'paypa1', 'Tr0ub4dor', 'signin/', 'invoice']) expect(bodies).not.toContain(word);
    expect(events.filter(({ type, reason }) => type === 'other' || reason === 'other')).toEqual([]);
  });

  it.each(happeningActions)('becomes an OCSF finding when something is %s', action => {
    const link = ocsf(event('1', { action }), '1');
    const data = ocsf(event('1', { action, kind: 'data' }), '1');
    expect([link.class_uid, data.class_uid]).toEqual([2004, 2006]);
    expect(link.type_uid).toBe(link.class_uid * 100 + link.activity_id);
    expect(JSON.stringify(link)).not.toContain('undefined');
  });
});

/** A receiver with the manners of an OpenTelemetry collector: it checks the method, the type and the origin, and decodes by the official definitions. */
describe('an OTLP receiver', () => {
  const taken: ReturnType<typeof decodeLogs> = [];
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = await textOf(request);
      if (request.headers.origin !== 'chrome-extension://ours') return void response.writeHead(403).end();
      if (request.method !== 'POST' || request.url !== '/v1/logs') return void response.writeHead(404).end();
      if (request.headers['content-type'] !== 'application/json') return void response.writeHead(415).end();
      if (body.length > 20_000) return void response.writeHead(413).end();
      taken.push(...decodeLogs(body));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/logs`;
  });
  afterAll(() => server.close());

  it('takes every event once, in batches that it does not find too large', async () => {
    const queue = memoryQueue(Array.from({ length: 500 }, (_, index) => event(`e${index}`)));
    const state = await deliver(queue, freshDelivery, { ...outside(), send: events => post(url, events, 'chrome-extension://ours') });
    expect(queue.left()).toBe(0);
    expect(state).toMatchObject({ sent: 500, lost: 0, failures: 0, lastStatus: 200 });
    expect(state.batch).toBeLessThan(freshDelivery.batch);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(500);
    expect(taken).toHaveLength(500);
    expect(taken[0]).toMatchObject({ id: 'e0', severityNumber: 17, time: '1790000000123000000' });
    expect(taken[0]!.body).toMatchObject({ class_uid: 2004, type_uid: 200_401, unmapped: { site: 'zendesk', indicator: 'ab'.repeat(16) } });
  });

  it('that does not allow our origin leaves the queue as it is', async () => {
    const queue = memoryQueue([event('x')]);
    const state = await deliver(queue, freshDelivery, { ...outside(), send: events => post(url, events, 'chrome-extension://other') });
    expect(queue.left()).toBe(1);
    expect(state).toMatchObject({ failures: 1, lastStatus: 403, sent: 0 });
    expect(state.notBefore).toBeGreaterThan(0);
  });
});

describe('delivery', () => {
  it.each([
    [429, '120', { kind: 'later', waitMs: 120_000 }],
    [503, new Date(60_000).toUTCString(), { kind: 'later', waitMs: 60_000 }],
    [503, 'soon', { kind: 'later', waitMs: null }],
    [0, null, { kind: 'later', waitMs: null }],
    [502, null, { kind: 'later', waitMs: null }],
    [400, '1', { kind: 'refused' }],
    [500, null, { kind: 'refused' }],
    [413, null, { kind: 'too-large' }],
  ] as const)('reads %i with Retry-After %s', (status, retryAfter, verdict) => expect(verdictOf(status, retryAfter, '', 0)).toEqual(verdict));

  it('counts what a receiver rejected and does not send it again', async () => {
    const queue = memoryQueue([event('a'), event('b')]);
    const state = await deliver(queue, freshDelivery, outside([{ status: 200, retryAfter: null, body: '{"partialSuccess":{"rejectedLogRecords":"1"}}' }]));
    expect([queue.left(), state.sent, state.lost]).toEqual([0, 1, 1]);
  });

  it('drops, and counts, a single event that is too large', async () => {
    const queue = memoryQueue([event('a')]);
    const state = await deliver(queue, freshDelivery, outside([{ status: 413, retryAfter: null, body: '' }]));
    expect([queue.left(), state.lost]).toEqual([0, 1]);
  });

  it('waits longer each time, with jitter, an hour at most', () => {
    expect([1, 2, 3, 20].map(failures => [pauseAfter(failures, 0), pauseAfter(failures, 1)])).toEqual([[15_000, 30_000], [30_000, 60_000], [60_000, 120_000], [1_800_000, 3_600_000]]);
  });

  it('loses none of 10,000 events however often it is killed: at 50 random places, before or after the answer', async () => {
    const draw = seeded(11);
    const events = Array.from({ length: 10_000 }, (_, index) => event(`e${index}`));
    const queue = memoryQueue(events);
    const received: string[] = [];
    let kills = 0;
    let state: DeliveryState = freshDelivery;
    while (queue.left() > 0) {
      let untilKill = kills < 50 ? 1 + draw(3) : Infinity;
      const dies = (): void => {
        if (--untilKill <= 0) throw new Error('killed');
      };
      const dying: EventQueue = { oldest: async most => (dies(), queue.oldest(Math.min(most, 97))), removeThrough: async key => (dies(), queue.removeThrough(key)) };
      try {
        state = await deliver(dying, state, { ...outside(), send: async batch => (dies(), received.push(...batch.map(({ id }) => id)), dies(), { status: 200, retryAfter: null, body: '' }) });
      } catch {
        kills++;
      }
    }
    expect(kills).toBe(50);
    expect(new Set(received).size).toBe(10_000);
    expect(received.length - 10_000).toBeLessThanOrEqual(50 * 97);
  });
});

/** The handbook's own queries, over files as the receivers' bodies hold them. */
describe('exported events', () => {
  const card = { kind: 'data', type: 'payment-card', reason: 'payment-card' } as const;
  const events = [
    event('1'), event('2', { action: 'opened' }), eventOf({ ...happening, ...card, action: 'held' }, { id: '3' }),
    eventOf({ ...happening, ...card, action: 'masked', time: 1_790_100_000_000 }, { id: '4' }), event('5'), event('6', { type: 'short-link', reason: 'short-link', action: 'dismissed' }),
  ];
  const inWebhook = (JSON.parse(requestFor({ kind: 'webhook', url: '', token: '' }, events, '1').body) as { events: unknown[] }).events;
  const inSplunk = requestFor({ kind: 'splunk-hec', url: '', token: '' }, events, '1').body.split('\n').map(line => (JSON.parse(line) as { event: unknown }).event);
  const inOtlp = decodeLogs(requestFor({ kind: 'otlp', url: '', token: '' }, events, '1').body).map(({ body }) => body);
  const [, sql = ''] = /```sql\n([^]*?)```/.exec(readFileSync('docs/HANDBOOK.md', 'utf8')) ?? [];
  const queries = sql.split('\n').filter(line => line.startsWith('SELECT'));

  it.each([['a webhook', inWebhook], ['Splunk', inSplunk], ['an OTLP collector', inOtlp]])('of %s answer the questions of a team lead in DuckDB', async (_name, bodies) => {
    const file = `${mkdtempSync(`${tmpdir()}/events-`)}/events.ndjson`;
    writeFileSync(file, bodies.map(body => JSON.stringify(body)).join('\n'));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const answers: string[][] = [];
    for (const query of queries) answers.push((await connection.runAndReadAll(query.replaceAll('events.ndjson', file))).getRows().map(row => row.join(' ')));
    expect(answers).toEqual([
      ['look-alike 2', 'payment-card 1'],
      ['look-alike 1 2', 'short-link 1 0'],
      ['zendesk 1'],
      ['2026-09-21 0 1', '2026-09-22 1 0'],
      [`${'ab'.repeat(16)} 2`],
    ]);
  });
});

function memoryQueue(events: readonly ReportEvent[]): EventQueue & { left(): number } {
  let waiting = events.map((one, key) => ({ key, event: one }));
  return {
    oldest: async most => waiting.slice(0, most),
    removeThrough: async key => void (waiting = waiting.filter(entry => entry.key > key)),
    left: () => waiting.length,
  };
}

const outside = (answers: Answer[] = []) => ({ send: async (): Promise<Answer> => answers.shift() ?? { status: 200, retryAfter: null, body: '' }, now: () => 0, chance: () => 0.5, keep: async () => undefined });

async function post(url: string, events: readonly ReportEvent[], origin: string): Promise<Answer> {
  const { headers, body } = requestFor({ kind: 'otlp', url, token: '' }, events, '1');
  const answer = await fetch(url, { method: 'POST', headers: { ...headers, origin }, body });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.text() };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
