import type { Engine } from '../core/inspect.ts';
import { mask, type Masked, type Replacement } from '../core/mask.ts';
import { isSpan, type Finding } from '../core/model.ts';
import type { Editor } from '../sites/editors/editor.ts';
import { hash } from './hash.ts';

/** What stands in a composer, judged as the operator's own words. */
export interface ComposerText {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly masked: Masked;
}

export function judgeComposer(engine: Engine, text: string): ComposerText {
  const { findings } = engine.inspect({ speaker: 'agent', text });
  return { text, findings, masked: mask(text, findings) };
}

/** Names a finding by its type and value, so that a decision about it can be remembered without keeping the value. */
export const decisionKey = (text: string, finding: Finding): string =>
  hash(`${finding.type} ${isSpan(finding) ? text.slice(finding.start, finding.end) : finding.reason}`);

/**
 * Replaces stretches of a composer's text one by one, the last first, so that earlier offsets stay right. After each selection
 * the editor gets a task to take it over: editors read their own selection, and a replacement in the same task is appended
 * instead (facts/consoles.md, 2.1). Answers whether the composer now reads as it should.
 */
export async function replaceIn(element: HTMLElement, editor: Editor, replacements: readonly Replacement[]): Promise<boolean> {
  for (const { start, end, text } of [...replacements].sort((a, b) => b.start - a.start)) {
    const before = editor.read(element).text;
    const expected = before.slice(0, start) + text + before.slice(end);
    if (!editor.select(element, start, end)) return false;
    await editorTookSelection();
    editor.insert(element, text);
    if (!(await reads(element, editor, expected))) return false;
  }
  return true;
}

/** The selection change is announced in a later task; one more lets the editor's own handler finish. */
async function editorTookSelection(): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, 60);
    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
  await new Promise(resolve => setTimeout(resolve, 0));
}

/** Editors render in their own time: reads again for up to half a second until the text is as expected. */
async function reads(element: HTMLElement, editor: Editor, expected: string): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (comparable(editor.read(element).text) === comparable(expected)) return true;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  return false;
}

/** Editors put in fillers and no-break spaces and differ in how they break lines. */
export const comparable = (text: string): string => text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
