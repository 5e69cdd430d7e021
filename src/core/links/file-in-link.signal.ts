import { archives, diskImages, programs, windowsPrograms } from '../../lists/file-endings.ts';
import { disguiseReason } from '../files/detect.ts';
import { kindOf, readFileName, type NamedFile } from '../files/file-name.ts';
import type { Tier } from '../model.ts';
import type { Address } from './address.ts';
import { listsOf, onList } from './host-lists.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { TalkContext } from './talk-context.ts';
import type { Signal, Verdict, Visit } from './visit.ts';
import { wordSet } from './word-list.ts';

const ofInterest = new Set([...wordSet(programs), ...wordSet(archives), ...wordSet(diskImages)]);

/** What the address would download: a program, a disguise, an archive, a disk image, a macro document. */
export const fileInLink: Signal = visit => {
  const files = namedFiles(visit.address);
  let worst: Verdict | null = null;
  for (const file of files) {
    const verdict = judge(visit, file);
    if (verdict !== null && (worst === null || rank[verdict.tier] > rank[worst.tier])) worst = verdict;
  }
  return worst;
};

const rank = { note: 1, caution: 2, danger: 3 };

/** What speaks for and against the place a file comes from. */
interface Place {
  /** Makers of software, and companies that are known, unless the host is for everybody's files. */
  readonly known: boolean;
  readonly maker: boolean;
  readonly shared: boolean;
  /** Nobody's name stands for it: free hosting, a throw-away ending, a bare number. */
  readonly lone: boolean;
  /** The talk is of pictures, papers, unpacking or a password. */
  readonly asked: boolean;
}

function judge(visit: Visit, file: NamedFile): Verdict | null {
  const { address, context } = visit;
  const shared = (address.lists & onList.fileHost) !== 0;
  // Makers and repositories whose download sites give out programs and archives every day.
  const maker = !shared && (listsOf(address.domain) & onList.maker) !== 0;
  const place: Place = {
    shared, maker,
    known: maker || (!shared && visit.isKnown),
    lone: address.hosted || isThrowAway(address) || isCheap(address) || address.ip !== null,
    asked: context.picture || context.unpack || context.password,
  };
  const said = disguised(file, place) ?? plainly[file.kind]?.(file, place, context) ?? null;
  return said === null ? null : { type: said[0], tier: said[1], reason: said[2], evidence: { domain: address.domain, ending: `.${file.ending}` } };
}

type Said = readonly [type: string, tier: Tier, reason: Verdict['reason']];

function disguised({ disguise, kind, webToo }: NamedFile, { asked, lone, known }: Place): Said | null {
  if (disguise === null || (kind === 'archive' && !asked && !lone)) return null;
  if (webToo) return ['disguised-file', lone || asked ? 'danger' : 'caution', disguiseReason[disguise]];
  return ['disguised-file', known ? 'caution' : 'danger', disguiseReason[disguise]];
}

const plainly: Partial<Record<NamedFile['kind'], (file: NamedFile, place: Place, context: TalkContext) => Said | null>> = {
  'macro-document': (_file, { lone, asked, known }) => ['executable-file', lone || asked ? 'danger' : known ? 'note' : 'caution', 'link-macros'],
  'disk-image': (_file, { lone, asked, known }) => ['archive-lure', known ? 'note' : lone || asked ? 'danger' : 'caution', 'link-disk-image'],
  program: ({ ending, webToo }, { known, lone, asked, shared }) => {
    if (webToo) return lone && !webPageAsset.has(ending) ? ['executable-file', 'caution', 'link-runs-code'] : null;
    return ['executable-file', known ? 'caution' : lone || asked || shared || windows.has(ending) ? 'danger' : 'caution', 'link-runs-code'];
  },
  archive: ({ stem }, { maker, asked, lone, shared }, context) => {
    if (maker) return ['archive-lure', 'note', 'archive'];
    if (asked) return ['archive-lure', 'danger', context.unpack || context.password ? 'archive-password' : 'archive-picture'];
    if (picturesInside.test(stem)) return ['archive-lure', 'danger', 'archive-picture'];
    return ['archive-lure', lone || shared ? 'caution' : 'note', 'archive'];
  },
};

const windows = wordSet(windowsPrograms);
/** A camera's or a screenshot tool's name, or a paper's, on an archive. */
const picturesInside = /^(?:img|dsc|dscn|dcim|pxl|mvimg|screenshot|screenshots|screen|screens|photo|photos|foto|fotos|bild|bilder|captura|capture|capturas|picture|pictures|proof|receipt|recibo|comprobante|comprovante|invoice|factura|fatura|rechnung|beleg|passport)[s\d _().-]/;

/** Parts of web pages, and `.com`, which is mostly the end of a host. */
const webPageAsset = new Set(['application', 'com', 'css', 'mht', 'mhtml', 'py', 'run', 'sh', 'svg']);

/** Names of files in the path's last segment and in the values of the query, decoded. */
function namedFiles({ path, query, fragment, asWritten }: Address): readonly NamedFile[] {
  const found: NamedFile[] = [];
  const take = (piece: string) => {
    if (!piece.includes('.') && !piece.includes('%')) return;
    if (asWritten && isPage(piece)) return;
    const file = readFileName(decode(piece));
    if (ofInterest.has(file.ending) || file.kind === 'macro-document' || file.disguise !== null) found.push(file);
  };
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last.includes('.') || last.includes('%')) take(last.split(/[;:]/, 1)[0]!);
  if (query.includes('.') || query.includes('%2')) for (const pair of query.slice(1, 2000).split('&').slice(0, 30)) take(pair.slice(pair.indexOf('=') + 1).split('/').at(-1)!);
  if (fragment.includes('.')) take(fragment.slice(1, 300).split(/[/=]/).at(-1)!);
  return found;
}

/** A plain name with an ending of no interest, as nearly all pages have; one that ends in a dot is another name to Windows. */
function isPage(piece: string): boolean {
  if (piece.includes('%') || piece.endsWith('.')) return false;
  const kind = kindOf(piece.slice(piece.lastIndexOf('.') + 1).toLowerCase());
  return kind === 'other' || kind === 'document';
}

export function decode(piece: string): string {
  if (!piece.includes('%')) return piece;
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece.replace(/%2e/gi, '.');
  }
}
