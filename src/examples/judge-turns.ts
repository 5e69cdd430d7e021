import type { Finding, Message } from '../core/model.ts';
import type { Talk } from '../core/talk.ts';
import { linksOfTurn } from './links-of-turn.ts';
import type { Turn } from './scenario.ts';

/** The part of the engine that is needed here; passed in, so that this file brings no engine along. */
interface Judges {
  inspect(message: Message, talk?: Talk): { readonly findings: readonly Finding[]; readonly talk: Talk };
}

/** What the engine says of each turn, told as the content script tells it: links, files, the message before, and the talk so far. */
export function judgeTurns(engine: Judges, turns: readonly Turn[]): readonly (readonly Finding[])[] {
  let talk: Talk | undefined;
  return turns.map((turn, index) => {
    const prev = turns[index - 1]?.text;
    const links = linksOfTurn(turn).map(({ href, text }) => ({ href, text }));
    const message = { speaker: turn.speaker, text: turn.text, links, files: (turn.files ?? []).map(name => ({ name })), ...(prev !== undefined && { prev }) };
    const inspection = engine.inspect(message, talk);
    talk = inspection.talk;
    return inspection.findings;
  });
}
