import type { Message } from '../model.ts';
import type { Normalised } from '../normalise.ts';
import { findAsks, type Ask } from './asks.ts';
import type { Lexicon } from './lexicon.ts';
import { findPhrases, likelyLanguages } from './matching.ts';
import { findMoves } from './moves.ts';
import { passagesOf } from './passage.ts';
import { readWords } from './reading.ts';

/** A request or move with its offsets into the normalised text. */
export interface Request extends Ask {
  readonly start: number;
  readonly end: number;
}

/** Reads a message and judges it sentence by sentence. */
export function analyse(body: Normalised, message: Message, lexicon: Lexicon): readonly Request[] {
  const requests: Request[] = [];
  for (let from = 0; from < body.text.length; ) {
    const reading = readWords(body.text, from, lexicon);
    from = reading.end;
    if (!reading.trigger) continue;
    const hits = findPhrases(reading, lexicon, likelyLanguages(reading.words, lexicon.languages.length));
    for (const passage of passagesOf(reading, hits)) {
      for (const ask of [...findAsks(passage, message.speaker, false), ...findMoves(passage, message.speaker)]) {
        requests.push({ ...ask, start: reading.starts[ask.from]!, end: reading.ends[ask.to - 1]! });
      }
    }
  }
  return requests;
}
