import { readRow, type Row, type RowProblem } from '../core/transcript.ts';

/** What stops the scanner: said in one line, exit code 2. */
export class ScanError extends Error {}

const sentences: Readonly<Record<RowProblem, string>> = {
  'not-json': 'not JSON',
  'no-object': 'not an object',
  'no-id': '"id" is missing',
  'no-text': '"text" is missing',
  'bad-speaker': '"speaker" is neither customer nor agent',
  'bad-links': '"links" is not a list of {href, text}',
  'bad-files': '"files" is not a list of {name}',
  'bad-conversation': '"conversation" is not a string',
  'no-turn': 'does not begin with customer: or agent:',
  'too-long': 'too long',
};

/** Reads one input line. Throws ScanError with the line number; what the line said is not repeated, as it may be sensitive. */
export function readLine(json: string, line: number): Row {
  const row = readRow(json);
  if (typeof row === 'string') throw new ScanError(`line ${line}: ${sentences[row]}`);
  return row;
}
