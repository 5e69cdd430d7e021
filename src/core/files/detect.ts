import type { Detector, DetectorFactory, Prepared } from '../detector.ts';
import { talkContext, type TalkContext } from '../links/talk-context.ts';
import { indicatorMaker } from '../indicator.ts';
import type { Finding, Message, Tier } from '../model.ts';
import type { EngineSettings } from '../settings.ts';
import { readFileName, type NamedFile } from './file-name.ts';
import type { FileReason } from './reasons.ts';
import { namesInText } from './names-in-text.ts';

/** Judges attachments that the console shows, and names of files in the text. What operators send is theirs to know. */
export const fileDetector: DetectorFactory = (settings): Detector => {
  const allowed = new Set(settings.allowedFileEndings);
  const isConfirmed = confirmedBy(settings.team);
  return { id: 'files', find: prepared => findFiles(prepared, allowed, isConfirmed) };
};

const mostFiles = 200;
const nothing: readonly Finding[] = [];
const noFiles: NonNullable<Message['files']> = [];

function findFiles({ message, body }: Prepared, allowed: ReadonlySet<string>, isConfirmed: (name: string) => boolean): readonly Finding[] {
  if (message.speaker === 'agent') return nothing;
  const files = message.files ?? noFiles;
  const mentioned = namesInText(body);
  if (files.length === 0 && mentioned.length === 0) return nothing;
  const found: Finding[] = [];
  let context: TalkContext | undefined;
  const talk = () => (context ??= talkContext(message.text, message.prev ?? ''));
  for (const [file, { name }] of files.slice(0, mostFiles).entries()) {
    if (isConfirmed(name)) found.push({ kind: 'file', type: 'team-confirmed', tier: 'danger', reason: 'file-team-confirmed', file, evidence: { name: shorten(name) } });
    const verdict = judgeFile(readFileName(name), talk);
    if (verdict !== null && !isAllowed(verdict, allowed)) found.push({ kind: 'file', ...verdict, file, evidence: { name: shorten(name), ...verdict.evidence } });
  }
  for (const { name, start, end } of mentioned) {
    const verdict = judgeMention(readFileName(name));
    if (verdict !== null && !isAllowed(verdict, allowed)) found.push({ kind: 'file', ...verdict, start, end, evidence: { name: shorten(name), ...verdict.evidence } });
  }
  return found;
}

/** What the organisation works with every day is no news; a name that pretends to be another kind of file always is. */
const isAllowed = ({ type, evidence }: FileVerdict, allowed: ReadonlySet<string>): boolean => type !== 'disguised-file' && allowed.has(evidence.ending.slice(1));

/** Names that a colleague confirmed as lures. */
function confirmedBy(team: EngineSettings['team']): (name: string) => boolean {
  if (team === null) return () => false;
  const make = indicatorMaker(team.key);
  return name => team.indicators.has(make.file(name));
}

interface FileVerdict { readonly type: string; readonly tier: Tier; readonly reason: FileReason; readonly evidence: { readonly ending: string } }

/** A file that lies in the conversation, ready to be opened. */
export function judgeFile(file: NamedFile, talk: () => TalkContext): FileVerdict | null {
  const evidence = { ending: `.${file.ending}` };
  if (file.disguise !== null) return { type: 'disguised-file', tier: 'danger', reason: disguiseReason[file.disguise], evidence };
  if (file.kind === 'program') return { type: 'executable-file', tier: 'danger', reason: 'file-runs-code', evidence };
  if (file.kind === 'disk-image') return { type: 'disk-image', tier: 'danger', reason: 'file-disk-image', evidence };
  if (file.kind === 'macro-document') return { type: 'macro-document', tier: 'caution', reason: 'file-macros', evidence };
  if (file.kind === 'session-capture') return { type: 'session-capture', tier: 'caution', reason: 'file-session-capture', evidence };
  if (file.kind !== 'archive') return null;
  if (talk().unpack || talk().password) return { type: 'archive', tier: 'danger', reason: 'file-archive-password', evidence };
  return talk().picture ? { type: 'archive', tier: 'danger', reason: 'file-archive-picture', evidence } : { type: 'archive', tier: 'caution', reason: 'file-archive', evidence };
}

/** A name that is only spoken of: customers name files all day, so only disguises and captures are said. */
function judgeMention(file: NamedFile): FileVerdict | null {
  const evidence = { ending: `.${file.ending}` };
  if (file.disguise === 'reversed' || (file.disguise === 'double-ending' && file.kind === 'program')) return { type: 'disguised-file', tier: 'danger', reason: disguiseReason[file.disguise], evidence };
  return file.kind === 'session-capture' ? { type: 'session-capture', tier: 'note', reason: 'file-session-capture', evidence } : null;
}

export const disguiseReason = { 'double-ending': 'file-double-ending', reversed: 'file-reversed-name', spaces: 'file-spaced-name', 'look-alike-dot': 'file-look-alike-dot' } as const;

const shorten = (name: string): string => (name.length > 80 ? `${name.slice(0, 40)}…${name.slice(-36)}` : name);
