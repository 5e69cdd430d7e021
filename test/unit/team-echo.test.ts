import { describe, expect, it } from 'vitest';
import { indicatorMaker } from '../../src/core/indicator.ts';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { engineSettings } from '../../src/policy/engine-settings.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { cpuTime } from './cpu-time.ts';

const teamKey = 'a key of the whole team';
const make = indicatorMaker(teamKey);
const engine = (managed: Record<string, unknown>) => createEngine(engineSettings(resolvePolicy({ managed })));
const team = { teamKey, teamIndicators: [make.domain('quiet-harbour.org'), make.file('Photos.pdf')] };
const asked = { speaker: 'customer', text: 'It is on https://www.quiet-harbour.org/album', links: [], files: [{ name: 'photos.PDF' }] } as const;
const confirmed = (managed: Record<string, unknown>, message: Parameters<ReturnType<typeof engine>['inspect']>[0] = asked) =>
  engine(managed).inspect(message).findings.filter(({ type }) => type === 'team-confirmed').map(({ kind, tier }) => `${kind} ${tier}`).sort();

describe('what a colleague confirmed as a lure', () => {
  it('is a danger for the others: the domain under any host, the file under any case', () => expect(confirmed(team)).toEqual(['file danger', 'link danger']));
  it('is nothing without the key, under another key, or for another domain', () => {
    expect(confirmed({ teamIndicators: team.teamIndicators })).toEqual([]);
    expect(confirmed({ ...team, teamKey: 'another key altogether' })).toEqual([]);
    expect(confirmed(team, { speaker: 'customer', text: 'https://loud-harbour.org/album' })).toEqual([]);
  });
  it('is nothing on a domain the organisation vouches for', () => expect(confirmed({ ...team, ownDomains: ['quiet-harbour.org'] })).toEqual(['file danger']));
  it('stays cheap: 5,000 indicators and 200 links take a few milliseconds', () => {
    const many = engine({ ...team, teamIndicators: Array.from({ length: 5000 }, (_, index) => make.domain(`lure${index}.org`)) });
    const text = Array.from({ length: 200 }, (_, index) => `https://place${index}.org/`).join(' ');
    many.inspect({ speaker: 'customer', text });
    const started = cpuTime();
    many.inspect({ speaker: 'customer', text });
    expect(cpuTime() - started).toBeLessThan(200);
  });
});

describe('types that are marked only', () => {
  it('are found and not masked', () => {
    const text = 'Your card 4111 1111 1111 1111 and jo@example.org';
    const { findings } = engine({ markOnly: ['payment-card'] }).inspect({ speaker: 'agent', text });
    expect(findings.find(({ type }) => type === 'payment-card')).toMatchObject({ tier: 'danger', markOnly: true });
    expect(mask(text, findings).text).toContain('4111 1111 1111 1111');
  });
});

describe('a large policy', () => {
  it('of 300 keys and 2,000 list entries resolves in 10 ms', () => {
    const managed: Record<string, unknown> = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`key${index}`, index]));
    Object.assign(managed, { allowedLinkDomains: Array.from({ length: 2000 }, (_, index) => `domain${index}.example.com`) });
    resolvePolicy({ managed });
    const times = Array.from({ length: 5 }, () => {
      const started = cpuTime();
      expect(resolvePolicy({ managed }).values.allowedLinkDomains).toHaveLength(2000);
      return cpuTime() - started;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  });
});
