import type { Engine } from '../core/engine.ts';
import type { Masked, Replacement } from '../core/mask.ts';
import { isSpan, type Finding, type Span } from '../core/model.ts';
import type { Editor } from '../sites/editors/editor.ts';
import { asOwnInput } from '../sites/editors/own-input.ts';
import { after } from './after.ts';
import { isEngineHere } from './bring-engine.ts';
import { hash } from './hash.ts';
import { core } from './when-asked.ts';

/** What stands in a composer, judged as the operator's own words. */
export interface ComposerText {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly masked: Masked;
}

/** Judges texts, and remembers the last one: a click on the send button is five events that ask the same. `knowledge`: changes when the engine has learnt. */
export function createComposerJudge(engine: () => Engine, knowledge = (): number => 0): (text: string) => ComposerText {
  let last: ComposerText | null = null;
  let by: Engine | null = null;
  let knowing = 0;
  return text => {
    const now = engine();
    const known = knowledge() + Number(isEngineHere());
    if (last?.text === text && by === now && knowing === known) return last;
    by = now;
    knowing = known;
    const findings = findingsOf(now, text);
    return (last = { text, findings, masked: findings.length > 0 ? core.mask()(text, findings) : { text, replacements: [] } });
  };
}

/** A whole card mask with its last digits, or a single sign of any mask. */
const maskedPart = /•{4}[ -]•{4}[ -]•{4}[ -]\d{4}|•/g;

/** A composer's text is judged again with our masks as walls, because the digits they show would make one long number with those typed right behind. */
function findingsOf(engine: Engine, text: string): readonly Finding[] {
  const { findings } = engine.inspect({ speaker: 'agent', text });
  const behindMasks = walled(engine, text, findings);
  if (behindMasks.length === 0) return findings;
  return [...findings, ...behindMasks].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
}

/** Sensitive data that only the walls let stand out. */
function walled(engine: Engine, text: string, known: readonly Finding[]): readonly Span[] {
  if (!text.includes('•')) return [];
  const behindWalls = text.replace(maskedPart, part => '|'.repeat(part.length));
  const isKnown = ({ start, end }: Span): boolean => known.some(other => isSpan(other) && other.start < end && other.end > start);
  const isWhole = ({ start, end }: Span): boolean => text.slice(start, end) === behindWalls.slice(start, end) && /\d/.test(text.slice(start, end));
  return engine.inspect({ speaker: 'agent', text: behindWalls }).findings.filter(isSpan).filter(span => span.kind === 'data' && isWhole(span) && !isKnown(span));
}

const mostLinks = 200;

/** Addresses of links whose words are their addresses' beginning: editors make such links while one types, and keep the address when its words are masked. */
export const ownAddresses = (element: HTMLElement): string =>
  [...element.querySelectorAll('a[href]')].slice(0, mostLinks).map(link => ({ words: link.textContent, address: link.getAttribute('href')! })).filter(({ words, address }) => words !== '' && address.includes(words.split('•', 1)[0]!)).map(({ address }) => address).join('\n');

/** Names a finding by its type and value, so that a decision about it can be remembered without keeping the value. */
export const decisionKey = (text: string, finding: Finding): string =>
  hash(`${finding.type} ${isSpan(finding) ? text.slice(finding.start, finding.end) : finding.reason}`);

export const decisionKeys = (text: string, findings: readonly Finding[]): string => findings.map(finding => decisionKey(text, finding)).join();

export type Change = Pick<Replacement, 'start' | 'end' | 'text'>;

/**
 * Replaces stretches of a composer's text one by one, the last first, so that earlier offsets stay right. After each selection
 * the editor gets a task to take it over: editors read their own selection, and a replacement in the same task is appended
 * instead (facts/consoles.md, 2.1). Answers whether the composer now reads as it should. The caret stays where it was.
 */
export async function replaceIn(element: HTMLElement, editor: Editor, changes: readonly Change[], caret = editor.caret(element)): Promise<boolean> {
  for (const { start, end, text } of [...changes].sort((a, b) => b.start - a.start)) {
    const before = editor.read(element);
    const expected = before.slice(0, start) + text + before.slice(end);
    const { maxLength = -1 } = element as Partial<HTMLTextAreaElement>; // Only text controls have it.
    // A field that takes no more would cut the mask.
    if (maxLength >= 0 && expected.length > maxLength) return false;
    if (!(await selected(element, () => editor.select(element, start, end)))) return false;
    // The console may show another conversation in the box by now.
    if (comparable(editor.read(element)) !== comparable(before)) return false;
    asOwnInput(() => editor.insert(element, text));
    if (!(await settles(() => comparable(editor.read(element)) === comparable(expected)))) return false;
  }
  if (caret !== null) await selected(element, () => editor.select(element, moved(caret, changes), moved(caret, changes)));
  return true;
}

/** Where an offset is after the changes; inside of one, it is at that one's end. */
function moved(offset: number, changes: readonly Change[]): number {
  let shift = 0;
  for (const { start, end, text } of changes) {
    if (end <= offset) shift += text.length - (end - start);
    else if (start < offset) shift += start + text.length - offset;
  }
  return offset + shift;
}

/** Selects and waits: the change of the selection is announced in a later task, and one more lets the editor's own handler finish. */
export async function selected(element: HTMLElement, select: () => boolean): Promise<boolean> {
  const announced = new Promise<void>(resolve => {
    const timer = setTimeout(resolve, 60);
    const heard = (): void => {
      clearTimeout(timer);
      resolve();
    };
    element.ownerDocument.addEventListener('selectionchange', heard, { once: true, capture: true });
    setTimeout(() => element.ownerDocument.removeEventListener('selectionchange', heard, { capture: true }), 70);
  });
  if (!select()) return false;
  await announced;
  await after(0);
  return true;
}

/** Editors render in their own time: looks again for up to half a second until it is so. */
export async function settles(isSo: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (isSo()) return true;
    await after(attempt === 0 ? 0 : 25);
  }
  return isSo();
}

/** Editors put in fillers and no-break spaces and differ in how they break lines. A single space, which most are, is left as it is. */
export const comparable = (text: string): string => text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/[^\S ]\s*|\s{2,}/g, ' ').trim();
