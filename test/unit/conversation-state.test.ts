import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import type { Finding, Speaker } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk, type Talk } from '../../src/core/talk.ts';

const engine = createEngine(defaultSettings);

function play(turns: readonly (readonly [Speaker, string])[]): { readonly alarms: readonly number[]; readonly last: Finding | undefined; readonly talk: Talk } {
  let talk = newTalk;
  const alarms: number[] = [];
  let last: Finding | undefined;
  turns.forEach(([speaker, text], turn) => {
    const seen = engine.inspect({ speaker, text }, talk);
    talk = seen.talk;
    const alarm = seen.findings.find(finding => finding.kind === 'conversation');
    if (alarm) [last] = [alarm, alarms.push(turn)];
  });
  return { alarms, last, talk };
}

const relay = [
  ['customer', 'hello i want to book for saturday'], ['agent', 'Hello! Saturday at 14 is free.'], ['customer', 'perfect thanks'],
  ['customer', 'you get a text message with a 6 digit code now, read it to me please'],
] as const;

describe('a talk', () => {
  it('raises the alarm at the turn that asks for the code, and names the turns that led there', () => {
    const { alarms, last } = play(relay);
    expect(alarms).toEqual([3]);
    expect(last).toMatchObject({ type: 'escalating', tier: 'danger', reason: 'escalating-relay' });
    expect(last?.evidence?.detail).toContain('ask-one-time-code #4');
  });

  it('never quotes what was said', () => {
    expect(JSON.stringify(play(relay))).not.toContain('saturday');
  });

  it('stays silent on an ordinary talk with the same words', () => {
    expect(play([
      ['customer', 'I got a text message with a 6 digit code and did not ask for one'], ['agent', 'Thanks for telling us. Please do not pass it on to anyone'],
      ['customer', 'a guy said he sent it by mistake and wants it'], ['agent', 'That is a known trick. Please do not answer him'],
    ]).alarms).toEqual([]);
  });

  it('calms down', () => {
    const small = Array.from({ length: 20 }, (_, turn) => [turn % 2 ? 'agent' : 'customer', 'ok thank you'] as const);
    expect(play([...relay, ...small]).talk.isAlarmed).toBe(false);
  });

  it.each([['Buongiorno, le è appena arrivato un codice via SMS per sbaglio', 'it', true], ['Hi, I just got a code by text message', 'en', false], ['SMS 123456', null, false]] as const)('goes on in its language where a message has no word of any: %s', (first, language, isAsked) => {
    const turns = [['customer', first], ['agent', 'OK'], ['customer', 'mandamelo']] as const;
    const { last, talk } = play(turns);
    expect(talk.language).toBe(language);
    expect(last !== undefined).toBe(isAsked);
    // Without a talk it is in none.
    expect(engine.inspect({ speaker: 'customer', text: 'mandamelo', prev: first }).findings).toEqual([]);
  });

  it('is not alarmed anew by words of hurry alone, which stand in thanks, too', () => {
    expect(play([...relay, ['customer', 'thank you, the order is here now']]).alarms).toEqual([3]);
    expect(play([...relay, ['customer', 'do it now or I will have you fired']]).alarms).toEqual([3, 4]);
  });

  it('remembers every move that words only hint at, and none beside a request in the same message', () => {
    const moves = (text: string): readonly string[] => play([['customer', text]]).talk.signals.map(({ id }) => id);
    expect(moves('the authenticator was on the other phone, the zip is on my pc')).toEqual(['change-account-control', 'open-file']);
    expect(moves('can you send the code to my email instead of text')).not.toContain('move-off-platform');
  });

  it('keeps a bounded state of plain data', () => {
    const many = Array.from({ length: 400 }, () => ['customer', 'send me your password and the code now or I call your boss, https://a.example/x.zip'] as const);
    const { talk } = play(many);
    expect(talk.signals.length).toBeLessThanOrEqual(24);
    expect(JSON.stringify(talk).length).toBeLessThan(4_000);
    expect(structuredClone(talk)).toEqual(talk);
  });
});
