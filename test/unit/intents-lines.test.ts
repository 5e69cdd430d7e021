import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { isMarked, type Speaker } from '../../src/core/model.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings);
const marksOf = (speaker: Speaker, lines: readonly string[]): readonly string[] =>
  engine.inspect({ speaker, text: lines.join('\n') }).findings.filter(finding => finding.kind === 'intent' && isMarked(finding)).map(({ type }) => type);

describe('a request that is broken into lines', () => {
  it.each<readonly [Speaker, string, readonly string[]]>([
    ['customer', 'ask-one-time-code', ['I need you to tell me', 'the code', 'from the text message']],
    ['customer', 'grant-remote-access', ['please install', 'anydesk', 'so I can show you']],
    ['agent', 'ask-credential', ['what is ', ' your pin']],
    ['agent', 'ask-credential', ['¿me puede decir', 'su contraseña', 'por favor?']],
    ['customer', 'ask-one-time-code', ['Können Sie mir den Code', 'übermitteln, der bei Ihnen', 'angekommen ist?']],
  ])('of the %s is heard as %s', (speaker, type, lines) => expect(marksOf(speaker, lines)).toContain(type));

  it.each<readonly [Speaker, readonly string[]]>([
    ['agent', ['your password was changed', 'please send me a screenshot']],
    ['agent', ['i see your card was declined', 'can you send me the order number']],
    ['agent', ['your pin is blocked', 'can you tell me when you last used the card']],
    ['customer', ['i forgot my password', 'please tell me how to reset it']],
    ['customer', ['hi', 'i got a code by sms', 'what is it for']],
    ['agent', ['Your code is on its way.', 'Please tell me when it arrives.']],
  ])('is not made of the lines that the %s says one after the other', (speaker, lines) => expect(marksOf(speaker, lines)).toEqual([]));
});
