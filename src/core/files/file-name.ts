import { archives, diskImages, documents, macroDocuments, programs, sessionCaptures, webToo } from '../../lists/file-endings.ts';
import { words, wordSet } from '../links/word-list.ts';

export type FileKind = 'program' | 'archive' | 'disk-image' | 'macro-document' | 'session-capture' | 'document' | 'other';

/** What the name of a file says about it. */
export interface NamedFile {
  readonly kind: FileKind;
  /** Lower case, without the last ending. */
  readonly stem: string;
  /** Last ending, lower case, without the dot; empty when the name has none. */
  readonly ending: string;
  /** How the name hides what the file is. */
  readonly disguise: 'double-ending' | 'reversed' | 'spaces' | 'look-alike-dot' | null;
  /** The ending is also usual in web addresses and in talk about programming. */
  readonly webToo: boolean;
}

/** By ending; one that is on two lists is what the later one says. */
const kinds: ReadonlyMap<string, FileKind> = new Map([...ofKind('document', documents), ...ofKind('session-capture', sessionCaptures), ...ofKind('archive', archives), ...ofKind('disk-image', diskImages), ...ofKind('program', programs), ...ofKind('macro-document', macroDocuments)]);

function ofKind(kind: FileKind, endings: string): readonly (readonly [string, FileKind])[] {
  return words(endings).map(ending => [ending, kind] as const);
}

const alsoWeb = wordSet(webToo);
const documentEndings = wordSet(documents);
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
const dots = /[\u2024\u3002\uff0e\uff61\ufe52\u0701\u0702\ua4f8]/g;

/** Reads a file's name as the system that opens it would, and says how it is disguised. */
export function readFileName(name: string): NamedFile {
  const raw = name.slice(-300);
  const reversed = bidi.test(raw);
  const shown = raw.replace(hidden, '');
  const lookAlikeDot = /[\u2024\u3002\uff0e\uff61\ufe52\u0701\u0702\ua4f8]/.test(shown);
  const clean = shown.replace(dots, '.').trim().replace(/[. ]{1,20}$/, '').toLowerCase();
  const parts = clean.split('.');
  const ending = parts.length > 1 ? parts.at(-1)!.trim() : '';
  const kind = kindOf(ending);
  const before = parts.length > 2 ? parts.at(-2)!.trim() : '';
  return { kind, stem: clean.slice(0, Math.max(0, clean.length - ending.length)), ending, webToo: alsoWeb.has(ending), disguise: kind === 'document' || kind === 'other' ? null : disguiseOf({ reversed, lookAlikeDot, before, name: clean, kind, ending }) };
}

export function kindOf(ending: string): FileKind {
  const kind = kinds.get(ending);
  if (kind !== undefined) return kind;
  return /^(?:z\d\d|r\d\d|7z\d{1,3})$/.test(ending) ? 'archive' : 'other';
}

interface Clues { readonly reversed: boolean; readonly lookAlikeDot: boolean; readonly before: string; readonly name: string; readonly kind: FileKind; readonly ending: string }

function disguiseOf({ reversed, lookAlikeDot, before, name, kind, ending }: Clues): NamedFile['disguise'] {
  if (reversed) return 'reversed';
  if (lookAlikeDot) return 'look-alike-dot';
  if (/ {6}/.test(name) || name.includes('_'.repeat(12))) return 'spaces';
  // `data.csv.zip`, `page.html.js` and `backup.xml.gz` are how such files are really named; pictures and papers never are.
  if (!documentEndings.has(before) || (kind === 'archive' && /^(?:gz|bz2|xz|zst|z)$/.test(ending))) return null;
  if (kind === 'session-capture' || (kind === 'archive' && /^(?:csv|xml|txt|svg|eml|msg)$/.test(before))) return null;
  return 'double-ending';
}
