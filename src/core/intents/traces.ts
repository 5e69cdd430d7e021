import type { Prepared } from '../detector.ts';
import type { Talk } from '../talk.ts';
import { analysed, languageOf, says } from './analysis.ts';
import { meaningSet } from './meaning-set.ts';

/** What a message shows beside intents, for the talk as a whole: `claim`, `refusal`, `plea`, `insist`, `approve`, `code-arrived`. */
export const traces = (prepared: Prepared): readonly string[] => analysed(prepared).traces;

/** The language of the talk with this message: the message's own where its words tell, else that of those before. */
export const languageAfter = ({ language }: Talk, prepared: Prepared): string | null => languageOf(prepared) ?? language;

const done = meaningSet('done', 'gave', 'whether');

/** It tells of something done, or asks whether it was. Reads the message once more: for the few that are asked. */
export const tellsOfDone = ({ message }: Prepared): boolean => says(message.text, done);
