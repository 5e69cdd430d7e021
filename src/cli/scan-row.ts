import type { FileRef, Link, Speaker } from '../core/model.ts';

/** What stops the scanner: said in one line, exit code 2. */
export class ScanError extends Error {}

export interface Row {
  readonly id: string;
  readonly speaker: Speaker;
  readonly text: string;
  readonly links?: readonly Link[];
  readonly files?: readonly FileRef[];
  readonly conversation?: string;
  readonly prev?: string;
}

/** Reads one input line. Throws ScanError with the line number; what the line said is not repeated, as it may be sensitive. */
export function readRow(json: string, line: number): Row {
  const fail = (problem: string): never => {
    throw new ScanError(`line ${line}: ${problem}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail('not JSON');
  }
  if (!isRecord(value)) return fail('not an object');
  const { id, speaker = 'customer', text, links, files, conversation, prev } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return fail('"id" is missing');
  if (typeof text !== 'string') return fail('"text" is missing');
  if (speaker !== 'customer' && speaker !== 'agent') return fail('"speaker" is neither customer nor agent');
  if (links !== undefined && !isListOf(links, isLink)) return fail('"links" is not a list of {href, text}');
  if (files !== undefined && !isListOf(files, isFile)) return fail('"files" is not a list of {name}');
  if (conversation !== undefined && typeof conversation !== 'string') return fail('"conversation" is not a string');
  return {
    id: String(id),
    speaker,
    text,
    ...(links && { links: links.map(link => ({ href: link.href, text: link.text ?? '' })) }),
    ...(files && { files }),
    ...(conversation !== undefined && { conversation }),
    ...(typeof prev === 'string' && { prev }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = <T>(value: unknown, check: (item: unknown) => item is T): value is T[] => Array.isArray(value) && value.every(check);
const isLink = (value: unknown): value is { href: string; text?: string } =>
  isRecord(value) && typeof value.href === 'string' && (value.text === undefined || typeof value.text === 'string');
const isFile = (value: unknown): value is FileRef => isRecord(value) && typeof value.name === 'string';
