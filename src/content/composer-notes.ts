import type { Finding } from '../core/model.ts';
import { saidOnce } from './card.ts';
import { anchorOf } from './composer-frames.ts';
import type { GuardedComposer } from './composer-guarded.ts';
import type { Desk } from './composer-mask.ts';
import { decisionKeys } from './composer-text.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { fine, type Action, type Panel, type PanelContent } from './panel.ts';
import { explain, listOfTypes, t } from '../wording/words.ts';

export interface WaysOut {
  mask(): void;
  /** With the reason the operator chose, where policy asks for one. */
  release(reasonCode?: string): void;
}

/** Reasons to send sensitive data as it is; what a lead learns of it. */
const releaseReasons = ['customer', 'harmless', 'agreed'] as const;

/** What the open note is about; `masked` notes can take in a second masking. */
type About = 'masked' | 'offer' | 'failed' | 'unchecked' | 'done' | 'other';

/** The notes above a composer: what was masked, what is held, and the ways out. */
export function createComposerNotes(panel: Panel, find: Desk['find'], newest: (composer: GuardedComposer) => GuardedComposer['newest'], { operatorMayRelease, releaseNeedsReason }: Pick<PolicyValues, 'operatorMayRelease' | 'releaseNeedsReason'>) {
  let about: About = 'other';
  /** Whose text it speaks of: what another composer holds says nothing of that. */
  let spokenOf: GuardedComposer | null = null;
  let masked: { composer: GuardedComposer; findings: readonly Finding[] } | null = null;
  const types = (findings: readonly Finding[]): string => listOfTypes(findings.map(finding => finding.type));
  const copy = (text: string): void => void navigator.clipboard.writeText(text);
  const copyOriginal = (text: string): Action => ({ label: t('note_copy_original'), choose: () => copy(text) });
  const show = (composer: GuardedComposer, what: About, content: PanelContent): void => {
    about = what;
    spokenOf = composer;
    composer.newest = newest(composer);
    if (what !== 'masked') {
      masked = null;
      composer.maskings = [];
    }
    const anchor = (): HTMLElement => anchorOf(composer.element);
    panel.show(anchor(), content, () => {
      find();
      return anchor();
    });
  };
  /** Actions, and what Escape does: the operator knows of it now, and is not told again while writing. */
  const ways = (composer: GuardedComposer, findings: readonly Finding[], { mask, release }: WaysOut, releaseLabel: string) => {
    const dismissed = (): void => void (composer.putAway = decisionKeys(composer.text, findings));
    const actions = [
      findings.some(finding => finding.kind === 'data') ? { label: t('note_mask'), choose: mask } : { label: t('note_edit'), choose: dismissed },
      ...(operatorMayRelease ? [{ label: releaseLabel, choose: () => (releaseNeedsReason ? askWhy(composer, release) : release()) }] : []),
    ];
    return { details: details(findings), actions, dismissed };
  };
  /** The operator's own click asked for it, so it may take the focus. */
  const askWhy = (composer: GuardedComposer, release: WaysOut['release']): void =>
    show(composer, 'other', { tier: 'caution', text: t('note_why'), actions: releaseReasons.map(why => ({ label: t(`release_${why}`), choose: () => release(why) })), takesFocus: true });
  const details = (findings: readonly Finding[]): readonly string[] => [...reasons(findings), ...(operatorMayRelease ? [] : [t('note_must_mask')])];
  return {
    /** Text went in masked, or was masked while typing. While its note is open, a further masking joins it, and Undo takes back all. */
    masked(composer: GuardedComposer, findings: readonly Finding[], maskings: GuardedComposer['maskings'], undo: () => void): void {
      const joins = panel.isOpen() && about === 'masked' && masked?.composer === composer;
      const all = joins && masked !== null ? [...masked.findings, ...findings] : findings;
      composer.maskings = joins ? [...composer.maskings, ...maskings] : maskings;
      masked = { composer, findings: all };
      const actions = [{ label: t('note_undo'), choose: undo }, fine()];
      show(composer, 'masked', { tier: 'note', text: t('note_masked', types(all)), actions });
    },
    /** Text that stood in the composer was masked on the operator's word. */
    maskedInPlace(composer: GuardedComposer, findings: readonly Finding[]): void {
      show(composer, 'done', { tier: 'note', text: t('note_masked', types(findings)), details: [t('note_send_now')], actions: [fine()] });
    },
    /** Something stands in the composer that the send will be held for. */
    offers(composer: GuardedComposer, findings: readonly Finding[], out: WaysOut): void {
      show(composer, 'offer', { tier: 'caution', text: t('note_found', types(findings)), ...ways(composer, findings, out, t('note_keep')) });
    },
    /** The send was held. */
    holds(composer: GuardedComposer, findings: readonly Finding[], out: WaysOut): void {
      show(composer, 'other', { tier: 'danger', text: t('note_held', types(findings)), ...ways(composer, findings, out, t('note_release')), takesFocus: true });
    },
    /** The editor did not take the masked text, or it is not put in: the key of what is said. `original`: of text that does not stand there any more as it did. */
    failed(composer: GuardedComposer, text: string, original: string | null, key = original === null ? 'note_failed' : 'note_changed'): void {
      show(composer, 'failed', { tier: 'danger', text: t(key), actions: [{ label: t('note_copy_masked'), choose: () => copy(text) }, ...(original === null ? [] : [copyOriginal(original)])] });
    },
    /** A check waits for the engine, or could not be done without it: the key of what is said. `isHeld`: a send waited for it. */
    engine(composer: GuardedComposer, key: string, isHeld = false): void {
      show(composer, 'unchecked', { tier: key === 'note_unchecked' ? 'caution' : 'note', text: t(key), ...(isHeld && { details: [t('note_send_now')] }), actions: key === 'note_starting' ? [] : [fine()] });
    },
    undoFailed(composer: GuardedComposer, originals: string): void {
      show(composer, 'failed', { tier: 'caution', text: t('note_undo_failed'), actions: [copyOriginal(originals)] });
    },
    close: panel.close,
    /** The composer is empty: what a note said of its text is over, but for text that is nowhere else. */
    closeEmpty(composer: GuardedComposer): void {
      if (spokenOf === composer && about !== 'failed' && about !== 'unchecked') panel.close();
    },
    /** There is an engine, or no use in waiting for it. */
    closeUnchecked(): void {
      if (about === 'unchecked') panel.close();
    },
    closeOffer(composer: GuardedComposer): void {
      if (spokenOf === composer && about === 'offer') panel.close();
    },
    /** Something is said that still holds: what is done may be undone in the browser's own way. */
    isOpen: () => panel.isOpen() && about !== 'done',
  };
}

export type ComposerNotes = ReturnType<typeof createComposerNotes>;

const reasons = (findings: readonly Finding[]): readonly string[] => saidOnce(findings).slice(0, 3).map(explain);
