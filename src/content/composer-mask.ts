import type { HappeningAction } from '../core/happening.ts';
import { isSpan, type Finding } from '../core/model.ts';
import type { PolicyValues } from '../policy/settings.ts';
import type { Site } from '../sites/site.ts';
import { forget, working, type GuardedComposer } from './composer-guarded.ts';
import type { ComposerNotes, WaysOut } from './composer-notes.ts';
import { areGone, isScrolledAway, newestIn, talkOf } from './composer-talk.ts';
import { comparable, decisionKey, decisionKeys, ownAddresses, replaceIn, type ComposerText } from './composer-text.ts';
import type { Outgoing } from './outgoing.ts';
import { locate, maskingsOf, type Masking } from './composer-undo.ts';

/** What every part of the composer guard works with. */
export interface Desk {
  readonly site: Site;
  readonly policy: PolicyValues;
  readonly judge: (text: string) => ComposerText;
  /** What to wait for before a text can be judged: the phrases of its language; null for nothing. `isUrgent`: only where they may matter. */
  waits(text: string, isUrgent?: boolean): Promise<unknown> | null;
  /** The same for sensitive data alone. */
  readonly judgeData: (text: string) => ComposerText;
  readonly notes: ComposerNotes;
  readonly outgoing: Outgoing;
  /** Looks for composers that came in the place of others. */
  find(): void;
  /** Tells what became of findings, for figures and reports. */
  decided(action: HappeningAction, findings: readonly Finding[], reasonCode?: string): void;
}

/** What stands in a composer. Data that only the address of a link holds has no place in the text: it can be found there, not masked. */
export function judged({ judge, judgeData }: Desk, composer: GuardedComposer): ComposerText {
  const now = judge((composer.text = composer.editor.read(composer.element)));
  const addresses = ownAddresses(composer.element);
  if (addresses === '') return now;
  const behind = judgeData(addresses).findings.filter(({ start, end }) => !now.text.includes(addresses.slice(start, end)));
  return { ...now, findings: [...now.findings, ...behind.map(({ start: _start, end: _end, ...finding }) => finding)] };
}

/** What stops the send: danger that the operator has not let through. */
export const heldBack = ({ text, findings }: ComposerText, { released }: GuardedComposer): readonly Finding[] =>
  findings.filter(finding => finding.tier === 'danger' && finding.markOnly === undefined && !released.has(decisionKey(text, finding)));

/** A console may show the next conversation, with its draft, in the same box: what was decided was decided for the one before. */
export function forgetOtherTalk({ site, notes, outgoing }: Desk, composer: GuardedComposer): void {
  const { talk, newest, element } = composer;
  const now = talkOf(site, element);
  if ((talk !== null && now !== null && now !== talk) || (newest.length > 0 && areGone(newest, newestIn(site, element)) && !isScrolledAway(site, element))) {
    forget(composer);
    composer.maskings = [];
    notes.close();
    outgoing.forget();
  }
  composer.talk = now ?? talk;
}

/** True where the console shows another conversation in the box than `talk`: what became of that one's text is nobody's business there. */
export function isElsewhere({ site }: Pick<Desk, 'site'>, { element }: Pick<GuardedComposer, 'element'>, talk: string | null): boolean {
  const now = talkOf(site, element);
  return talk !== null && now !== null && now !== talk;
}

/** Whether an element has come in the place of a composer that was taken out: it holds the same words, or the same masks, in the same conversation. */
export function follows({ site }: Desk, { text, editor, talk, maskings }: GuardedComposer, next: HTMLElement): boolean {
  const now = editor.read(next);
  const words = comparable(text);
  return ((words !== '' && comparable(now).includes(words)) || (maskings.length > 0 && locate(now, maskings) !== null)) && (talk === null || talk === talkOf(site, next));
}

/** The ways out that a note offers for what stands in the composer. Only what it tells of is let through: the text may be another by then. */
export function waysOut(desk: Desk, composer: GuardedComposer, of: string, told: readonly Finding[]): WaysOut {
  const keys = decisionKeys(of, told);
  return {
    mask: () => void maskAll(desk, composer),
    release: reasonCode => {
      const { text, findings } = judged(desk, composer);
      const released = findings.filter(finding => keys.includes(decisionKey(text, finding)));
      for (const finding of released) composer.released.add(decisionKey(text, finding));
      desk.decided('released', released, reasonCode);
    },
  };
}

async function maskAll(desk: Desk, composer: GuardedComposer): Promise<void> {
  const { notes } = desk;
  const { talk } = composer;
  const before = await working(composer, async () => {
    const before = judged(desk, composer);
    if (await replaceIn(composer.element, composer.editor, before.masked.replacements, composer.caret)) return before;
    return sayFailed(desk, composer, before);
  });
  const after = judged(desk, composer);
  if (isElsewhere(desk, composer, talk)) return notes.close();
  if (before === null) return;
  const held = heldBack(after, composer);
  if (held.some(finding => finding.kind === 'data' && !isSpan(finding))) return void sayFailed(desk, composer, before, undefined, 'note_in_link');
  if (held.length > 0) return notes.offers(composer, held, waysOut(desk, composer, after.text, held));
  const findings = before.masked.replacements.map(({ finding }) => finding);
  desk.decided('masked', findings);
  notes.maskedInPlace(composer, findings);
}

/** Masks what would stop the send, once per value: a value that came back after that is wanted. Answers whether there was any. */
export function maskTyped(desk: Desk, composer: GuardedComposer): boolean {
  const { released, maskedOnce } = composer;
  const isNew = (text: string, finding: Finding): boolean => finding.tier === 'danger' && !released.has(decisionKey(text, finding)) && !maskedOnce.has(decisionKey(text, finding));
  const now = judged(desk, composer);
  if (!now.masked.replacements.some(({ finding }) => isNew(now.text, finding))) return false;
  const { talk } = composer;
  void working(composer, async () => {
    const before = judged(desk, composer);
    const replacements = before.masked.replacements.filter(({ finding }) => isNew(before.text, finding));
    for (const { finding } of replacements) maskedOnce.add(decisionKey(before.text, finding));
    composer.caret = composer.editor.caret(composer.element);
    const isDone = await replaceIn(composer.element, composer.editor, replacements, composer.caret);
    if (isElsewhere(desk, composer, talk)) return;
    if (!isDone) return void sayFailed(desk, composer, before);
    sayMasked(desk, composer, replacements.map(({ finding }) => finding), maskingsOf(before.text, replacements));
  });
  return true;
}

/** Says that the editor did not take masked text, and what became of the text that stood there: of an editor that took a part of it, or changed meanwhile, it is another. */
export function sayFailed({ notes }: Desk, composer: GuardedComposer, { text, masked }: ComposerText, stood = text, key?: string): null {
  notes.failed(composer, masked.text, comparable(composer.editor.read(composer.element)) === comparable(stood) ? null : text, key);
  return null;
}

/** Says what was masked, with Undo. */
export function sayMasked(desk: Desk, composer: GuardedComposer, findings: readonly Finding[], maskings: readonly Masking[]): void {
  desk.decided('masked', findings);
  desk.notes.masked(composer, findings, maskings, () => void undo(desk, composer, findings));
}

async function undo(desk: Desk, composer: GuardedComposer, masked: readonly Finding[]): Promise<void> {
  forgetOtherTalk(desk, composer);
  const { maskings, talk } = composer;
  if (maskings.length === 0) return;
  composer.maskings = [];
  const isBack = await working(composer, async () => {
    const places = locate(composer.editor.read(composer.element), maskings);
    return places !== null && (await replaceIn(composer.element, composer.editor, places, composer.caret));
  });
  if (isElsewhere(desk, composer, talk)) return;
  if (!isBack) return desk.notes.undoFailed(composer, maskings.map(({ original }) => original).join('\n'));
  desk.decided('undone', masked);
  const { text, findings } = judged(desk, composer);
  for (const finding of findings) composer.maskedOnce.add(decisionKey(text, finding));
}
