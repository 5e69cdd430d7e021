import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { allPairs } from '../../src/examples/all-pairs.ts';
import { judgeTurns } from '../../src/examples/judge-turns.ts';
import { linksOfTurn } from '../../src/examples/links-of-turn.ts';
import { expectedMarks, type Scenario } from '../../src/examples/scenario.ts';
import { isAlarm, verdictOf } from '../../src/examples/verdict.ts';

const engine = createEngine(defaultSettings);
const pairsIn = (language: string) => allPairs.filter(({ attack }) => attack.language === language);

const intents = ['ask-card-data', 'ask-credential', 'ask-one-time-code', 'ask-government-id', 'ask-bank-details', 'ask-identity-detail', 'ask-third-party-data', 'ask-internal-info', 'change-account-control', 'grant-remote-access', 'run-command', 'open-file', 'divert-payment', 'move-off-platform', 'sign-in-lure', 'pressure'];
const links = ['runs-code', 'opens-program', 'user-info', 'text-mismatch', 'hidden-characters', 'mixed-script', 'look-alike', 'one-letter-off', 'embedded-brand', 'brand-combination', 'executable-file', 'disguised-file', 'archive-lure', 'fake-image-host', 'file-share', 'shared-hosting', 'short-link', 'open-redirect', 'ip-host', 'odd-port', 'risky-ending', 'odd-shape', 'obfuscated', 'carries-your-address', 'own-brand', 'remote-tool'];
const files = ['archive', 'macro-document', 'disk-image', 'session-capture'];

describe.each(allPairs.flatMap(({ attack, innocent }) => [attack, innocent]))('the scenario $id', scenario => {
  it('is judged by the engine as it says, turn by turn; after a change of the engine run npm run scenarios and read the difference', () => {
    const found = judgeTurns(engine, scenario.turns);
    expect(found.map((findings, turn) => verdictOf(findings, scenario.turns[turn]!))).toEqual(scenario.turns.map(expectedMarks));
    expect(isAlarm(found)).toBe(scenario.alarm ?? false);
  });

  it('has something to notice exactly when it is an attack, and says why', () => {
    const notices = scenario.turns.flatMap(turn => turn.notice ?? []);
    expect(notices.length > 0).toBe(scenario.kind === 'attack');
    expect(notices.every(({ why }) => why.length > 20)).toBe(true);
  });

  it('shows each of its links', () => {
    for (const turn of scenario.turns) for (const { text } of turn.links ?? []) expect(linksOfTurn(turn).map(link => link.text)).toContain(text);
  });
});

describe.each(allPairs)('the pair $attack.id', ({ attack, innocent }) => {
  const length = ({ turns }: Scenario): number => turns.reduce((sum, { text }) => sum + text.length, 0);

  it('has twins of the same length', () => {
    expect(Math.abs(attack.turns.length - innocent.turns.length)).toBeLessThanOrEqual(1);
    expect(length(innocent) / length(attack)).toBeGreaterThan(0.7);
    expect(length(innocent) / length(attack)).toBeLessThan(1.4);
  });

  it('begins alike, so that the beginning does not tell', () => expect(innocent.turns[0]!.text.slice(0, 4)).toBe(attack.turns[0]!.text.slice(0, 4)));
});

describe('the scenarios', () => {
  it('are enough in every language', () => {
    expect(pairsIn('en').length).toBeGreaterThanOrEqual(24);
    for (const language of ['es', 'de', 'fr', 'pt']) expect(pairsIn(language).length, language).toBeGreaterThanOrEqual(6);
  });

  it('show every intent and every link and file lure of the contract in English', () => {
    const signs = new Set(pairsIn('en').flatMap(({ attack }) => attack.turns.flatMap(turn => (turn.notice ?? []).map(({ sign }) => sign))));
    expect([...intents, ...links, ...files].filter(sign => !signs.has(sign))).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = allPairs.flatMap(({ attack, innocent }) => [attack.id, innocent.id]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('catch most of what a person should see; what the guard misses is written in the scenario', () => {
    const all = allPairs.flatMap(({ attack }) => attack.turns.flatMap(turn => turn.notice ?? []));
    const missed = allPairs.flatMap(({ attack }) => attack.turns.flatMap(turn => turn.guard?.misses ?? []));
    expect(missed.length / all.length).toBeLessThan(0.3);
  });
});
