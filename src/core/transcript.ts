import type { FileRef, Link, Speaker } from './model.ts';

/** One message of a transcript, as the contract of the scanner has it. */
export interface Row {
  readonly id: string;
  readonly speaker: Speaker;
  readonly text: string;
  readonly links?: readonly Link[];
  readonly files?: readonly FileRef[];
  readonly conversation?: string;
  readonly prev?: string;
}

/** What is wrong with a line. Never the line itself: it may be sensitive. */
export const rowProblems = ['not-json', 'no-object', 'no-id', 'no-text', 'bad-speaker', 'bad-links', 'bad-files', 'bad-conversation', 'no-turn', 'too-long'] as const;
export type RowProblem = (typeof rowProblems)[number];

/** Reads one JSON line. */
export function readRow(json: string): Row | RowProblem {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'not-json';
  }
  if (!isRecord(value)) return 'no-object';
  const { id, speaker = 'customer', text, links, files, conversation, prev } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return 'no-id';
  if (typeof text !== 'string') return 'no-text';
  if (speaker !== 'customer' && speaker !== 'agent') return 'bad-speaker';
  if (links !== undefined && !isListOf(links, isLink)) return 'bad-links';
  if (files !== undefined && !isListOf(files, isFile)) return 'bad-files';
  if (conversation !== undefined && typeof conversation !== 'string') return 'bad-conversation';
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

/** Reads a line such as "customer: hello", as people keep transcripts; `line` is its number, `conversation` the talk it belongs to. */
export function readPlainRow(plain: string, line: number, conversation: string): Row | RowProblem {
  const colon = plain.indexOf(':');
  const speaker = plain.slice(0, Math.max(0, colon)).trim().toLowerCase();
  if (speaker !== 'customer' && speaker !== 'agent') return 'no-turn';
  return { id: String(line), speaker, text: plain.slice(colon + 1).trim(), conversation };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = <T>(value: unknown, check: (item: unknown) => item is T): value is T[] => Array.isArray(value) && value.every(check);
const isLink = (value: unknown): value is { href: string; text?: string } =>
  isRecord(value) && typeof value.href === 'string' && (value.text === undefined || typeof value.text === 'string');
const isFile = (value: unknown): value is FileRef => isRecord(value) && typeof value.name === 'string';
