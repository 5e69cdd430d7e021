import { ScanError } from './scan-row.ts';

export const scanHelp = `Judges chat messages with the very engine of the extension.

  npm run --silent scan -- [--policy FILE] [--stats] [FILE] < in.jsonl > out.jsonl

Reads JSON lines from FILE or standard input:
  {"id": "7", "speaker": "customer" | "agent", "text": "...",
   "links"?: [{"href": "...", "text": "..."}], "files"?: [{"name": "..."}],
   "conversation"?: "c1", "prev"?: "text of the message before"}
Writes one JSON line for each, in order:
  {"id": "7", "findings": [...], "masked": "text with the sensitive data masked"}
Lines that share "conversation" are read in order as one talk.

  --policy FILE  a JSON object of settings, or the form for Chromium, Firefox or
                 the Google Admin console that holds them
  --stats        one JSON line on standard error at the end: messages, chars,
                 scanMs (time in the engine), p50Us, p99Us, maxUs; the engine is
                 warmed up before the first line, as it is in a page
  --help         this text

Exit codes: 0 done; 2 bad arguments, policy or input line (the line is named).
`;

export interface ScanOptions {
  readonly help: boolean;
  readonly stats: boolean;
  readonly policy: string | undefined;
  readonly file: string | undefined;
}

/** Reads the command line. Throws ScanError for what it does not know. */
export function scanArguments(words: readonly string[]): ScanOptions {
  let policy: string | undefined;
  let file: string | undefined;
  let stats = false;
  let help = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === '--help' || word === '-h') help = true;
    else if (word === '--stats') stats = true;
    else if (word === '--policy') {
      policy = words[++index];
      if (policy === undefined) throw new ScanError('--policy needs a file; see --help');
    } else if (word.startsWith('-') || file !== undefined) throw new ScanError(`unknown argument ${word}; see --help`);
    else file = word;
  }
  return { help, stats, policy, file };
}
