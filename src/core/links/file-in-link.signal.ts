import { archives, diskImages, programs, windowsPrograms } from '../../lists/file-endings.ts';
import { fileHosts } from '../../lists/link-hosts.ts';
import { disguiseReason } from '../files/detect.ts';
import { readFileName, type NamedFile } from '../files/file-name.ts';
import type { Tier } from '../model.ts';
import type { Address } from './address.ts';
import { isCheap, isThrowAway } from './risky-ending.signal.ts';
import type { Signal, Verdict, Visit } from './visit.ts';
import { listed, wordSet } from './word-list.ts';

const hosts = wordSet(fileHosts);
const ofInterest = new Set([...wordSet(programs), ...wordSet(archives), ...wordSet(diskImages)]);
/** Package files of open repositories and of vendors' own download sites come as programs and archives every day. */
const codeHosts = new Set(['github.com', 'githubusercontent.com', 'gitlab.com', 'sourceforge.net', 'bitbucket.org', 'codeberg.org', 'npmjs.org', 'pypi.org', 'pythonhosted.org', 'maven.org', 'apache.org', 'mozilla.org', 'kernel.org', 'debian.org', 'ubuntu.com', 'archive.org', 'microsoft.com', 'apple.com', 'google.com', 'adobe.com', 'jquery.com', 'jsdelivr.net', 'unpkg.com', 'cloudflare.com', 'oracle.com', 'videolan.org', 'gnu.org']);

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

function judge(visit: Visit, file: NamedFile): Verdict | null {
  const { address, context } = visit;
  const evidence = { domain: address.domain, ending: `.${file.ending}` };
  const shared = listed(address.tails, hosts) !== undefined;
  const code = codeHosts.has(address.domain);
  const known = code || (!shared && visit.trust.isKnown(address));
  const lone = address.hosted || isThrowAway(address) || isCheap(address) || address.ip !== null;
  const asked = context.picture || context.unpack || context.password;
  const say = (type: string, tier: Tier, reason: Verdict['reason']): Verdict => ({ type, tier, reason, evidence });
  if (file.disguise !== null && (file.kind !== 'archive' || asked || lone) && !file.webToo) return say('disguised-file', known ? 'caution' : 'danger', disguiseReason[file.disguise]);
  if (file.disguise !== null && file.webToo) return say('disguised-file', lone || asked ? 'danger' : 'caution', disguiseReason[file.disguise]);
  if (file.kind === 'macro-document') return say('executable-file', lone || context.unpack || asked ? 'danger' : known ? 'note' : 'caution', 'link-macros');
  if (file.kind === 'program' && !file.webToo) return say('executable-file', known ? 'caution' : lone || asked || shared || windows.has(file.ending) ? 'danger' : 'caution', 'link-runs-code');
  if (file.kind === 'program' && file.ending !== 'com') return lone && visit.message.text !== '' && !webPageAsset.has(file.ending) ? say('executable-file', 'caution', 'link-runs-code') : null;
  if (file.kind === 'disk-image') return say('archive-lure', known ? 'note' : lone || asked ? 'danger' : 'caution', 'link-disk-image');
  if (file.kind === 'archive') {
    if (picturesInside.test(file.stem) && !code && (shared || lone || visit.message.text !== '')) return say('archive-lure', 'danger', 'archive-picture');
    if (asked && !code) return say('archive-lure', 'danger', context.unpack || context.password ? 'archive-password' : 'archive-picture');
    return say('archive-lure', lone || shared ? 'caution' : 'note', 'archive');
  }
  return null;
}

const windows = wordSet(windowsPrograms);
/** A camera's or a screenshot tool's name, or a paper's, on an archive. */
const picturesInside = /^(?:img|dsc|dscn|dcim|pxl|mvimg|screenshot|screenshots|screen|screens|photo|photos|foto|fotos|bild|bilder|captura|capture|capturas|picture|pictures|proof|receipt|recibo|comprobante|comprovante|invoice|factura|fatura|rechnung|beleg|passport)[s\d _().-]/;

const webPageAsset = new Set(['css', 'svg', 'application', 'run', 'py', 'sh', 'mht', 'mhtml']);

/** Names of files in the path's last segment and in the values of the query, decoded. */
function namedFiles({ path, query, fragment }: Address): readonly NamedFile[] {
  const found: NamedFile[] = [];
  const take = (piece: string) => {
    const dot = piece.lastIndexOf('.');
    if (dot < 0 && !piece.includes('%')) return;
    const name = decode(piece);
    const file = readFileName(name);
    if (ofInterest.has(file.ending) || file.kind === 'macro-document' || file.disguise !== null) found.push(file);
  };
  take(path.slice(path.lastIndexOf('/') + 1).split(/[;:]/, 1)[0]!);
  if (query.includes('.') || query.includes('%2')) for (const pair of query.slice(1, 2000).split('&').slice(0, 30)) take(pair.slice(pair.indexOf('=') + 1).split('/').at(-1)!);
  if (fragment.includes('.')) take(fragment.slice(1, 300).split(/[/=]/).at(-1)!);
  return found;
}

export function decode(piece: string): string {
  if (!piece.includes('%')) return piece;
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece.replace(/%2e/gi, '.');
  }
}
