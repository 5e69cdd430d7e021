import { isAlnumCode, isDigitCode, isLetterCode } from './characters.ts';
import { noHits, proof, type Hit, type Kind } from './kind.ts';
import { contextOf, type Reading } from './reading.ts';

/** E-mail addresses by RFC 5321's dot-string and host name, letters of any script allowed (RFC 6531), and a last label of letters. */
export const email: Kind = {
  id: 'email',
  find(reading) {
    const { text } = reading;
    if (!reading.hasAt) return spelledOut(reading);
    let hits: Hit[] | undefined;
    let reach = 0;
    const next = reading.hasPercent && text.includes('%40') ? nextAt : nextPlainAt;
    const hasAddress = text.includes('://');
    for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
      const hit = emailAt(reading, at, text[at] === '@' ? 1 : 3, reach, hasAddress);
      if (hit === null) continue;
      (hits ??= []).push(hit);
      reach = hit.end;
    }
    return hits ?? noHits;
  },
};

const nextPlainAt = (text: string, from: number): number => text.indexOf('@', from);

const atSign = /@|%40/g;

/** The next `@`, or `%40` as addresses of the web hold it. */
function nextAt(text: string, from: number): number {
  atSign.lastIndex = from;
  return atSign.exec(text)?.index ?? -1;
}

/** `jane dot doe at example dot com` behind a label, `jane [at] example [dot] com` anywhere. Rare, so only texts that may hold one are split into words. */
function spelledOut(reading: Reading): readonly Hit[] {
  if (!reading.text.includes('dot') || !/[ ([]dot[ )\]]/.test(reading.text)) return noHits;
  const words = [...reading.text.matchAll(/[\p{L}\p{N}_-]{1,64}/gu)].map(match => ({ value: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
  const hits: Hit[] = [];
  for (let index = 1; index + 3 < words.length; index++) {
    if (words[index]!.value !== 'at' || words[index + 2]!.value !== 'dot' || !/^\p{L}{2,24}$/u.test(words[index + 3]!.value)) continue;
    const before = words[index - 2]?.value === 'dot' && index > 2 ? index - 3 : index - 1;
    const last = words[index + 4]?.value === 'dot' && words[index + 5] !== undefined ? index + 5 : index + 3;
    const [start, end] = [words[before]!.start, words[last]!.end];
    if (end - start > 120) continue;
    const bracketed = '([{'.includes(reading.text[words[index + 2]!.start - 1] ?? ' ');
    if (bracketed || contextOf(reading, start, end).ids.includes('email')) hits.push({ type: 'email', tier: 'caution', start, end, reason: 'email', proof: proof.label });
  }
  return hits;
}

const longestLocal = 64;
const longestHost = 253;

/** RFC 5321 atext that occurs in real addresses; `/`, `=`, `?`, `&`, quotes and braces end it, as they belong to the text around. */
const isLocal = (code: number): boolean => isAlnumCode(code) || code === 46 || code === 95 || code === 45 || code === 43 || (code >= 0x80 && isLetterCode(code));

/** `o'brien@...`, not a quotation mark in front. */
const isApostrophe = (text: string, index: number): boolean => text.charCodeAt(index) === 39 && isAlnumCode(text.charCodeAt(index - 1)) && isAlnumCode(text.charCodeAt(index + 1));

function emailAt(reading: Reading, at: number, atLength: number, reach: number, hasAddress: boolean): Hit | null {
  const { text } = reading;
  let start = at;
  while (start > reach && at - start < longestLocal && (isLocal(text.charCodeAt(start - 1)) || isApostrophe(text, start - 1))) start--;
  while (start < at && (text.charCodeAt(start) === 46 || text.charCodeAt(start) === 45)) start++;
  if (start === at || text.charCodeAt(at - 1) === 46 || (hasAddress && atLength === 1 && isInAuthority(text, start, at))) return null;
  const host = hostAt(text, at + atLength);
  if (host === null || isOwn(reading, text.slice(at + atLength, host.end).toLowerCase())) return null;
  return { type: 'email', tier: isOffice(text.slice(start, at)) ? 'note' : 'caution', start, end: host.end, reason: 'email', proof: proof.check };
}

/** Mailboxes of a job, not of a person (RFC 2142, and what support desks call theirs): they stand on every website. */
const offices = new Set(
  ('abuse accounts admin billing booking bookings care careers claims complaints contact customercare customerservice customersupport enquiries feedback hello help helpdesk hostmaster hr info inquiries jobs mail marketing ' +
    'noc noreply office orders payments postmaster press privacy reservations returns sales security service services shop support team tickets web webmaster website www ' +
    'ayuda atencion atencioncliente contacto ventas soporte kontakt kundenservice kundendienst vertrieb rechnung accueil contactez client aide contato atendimento suporte vendas assistenza informazioni vendite klantenservice biuro pomoc insurance loans cards banking travel online').split(' '),
);

const isOffice = (local: string): boolean => local.length < 40 && local.toLowerCase().split(/[._-]/).every(part => offices.has(part));

/** `https://user@host`: a sign-in inside an address of the web, not mail. */
function isInAuthority(text: string, start: number, at: number): boolean {
  const from = Math.max(0, start - 80);
  const before = text.slice(from, at);
  const scheme = before.lastIndexOf('://');
  return scheme >= 0 && !/[/\s?#"'<>]/.test(before.slice(scheme + 3));
}

/** Labels of letters, digits and inner hyphens; two at least; the last one letters only, or `xn--`. */
function hostAt(text: string, from: number): { readonly end: number } | null {
  let labelStart = from;
  let end = -1;
  let index = from;
  for (; index <= text.length && index - from <= longestHost; index++) {
    const code = text.charCodeAt(index);
    if (isAlnumCode(code) || (code === 45 && index > labelStart) || (code >= 0x80 && isLetterCode(code))) continue;
    if (index === labelStart || index - labelStart > 63) break;
    if (labelStart > from && isTopLevel(text, labelStart, index)) end = index;
    if (code !== 46) break;
    labelStart = index + 1;
  }
  return end < 0 ? null : { end };
}

function isTopLevel(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  if (text.charCodeAt(end - 1) === 45) return false;
  if (text.startsWith('xn--', start)) return end - start > 5;
  for (let index = start; index < end; index++) if (isDigitCode(text.charCodeAt(index)) || text.charCodeAt(index) === 45) return false;
  return end - start <= 24;
}

const isOwn = ({ settings }: Reading, host: string): boolean => settings.ownDomains.some(own => host === own || host.endsWith(`.${own}`));
