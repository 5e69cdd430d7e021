import type { Finding } from '../core/model.ts';
import { saidOnce } from './card.ts';
import type { GuardedComposer } from './composer-guard.ts';
import type { Overlay } from './overlay.ts';
import { createPanel } from './panel.ts';
import { explain, listOfTypes, t } from '../wording/words.ts';

interface WaysOut {
  mask(): Promise<void>;
  release(): void;
}

/** The notes above a composer: what was masked, what is held, and the ways out. */
export function createComposerNotes(overlay: Overlay, signal: AbortSignal) {
  const panel = createPanel(overlay, signal);
  let isOffer = false;
  const types = (findings: readonly Finding[]): string => listOfTypes(findings.map(finding => finding.type));
  const copy = (text: string): void => void navigator.clipboard.writeText(text);
  const actions = (findings: readonly Finding[], { mask, release }: WaysOut, releaseLabel: string) => [
    ...(findings.some(finding => finding.kind === 'data') ? [{ label: t('note_mask'), choose: () => void mask() }] : [{ label: t('note_edit'), choose: () => undefined }]),
    { label: releaseLabel, choose: release },
  ];
  return {
    /** A paste went in masked. */
    masked({ element }: GuardedComposer, findings: readonly Finding[], undo: () => void): void {
      isOffer = false;
      panel.show(element, { tier: 'note', text: t('note_masked', types(findings)), actions: [{ label: t('note_undo'), choose: undo }, { label: t('note_fine'), choose: () => undefined }] });
    },
    /** Text that stood in the composer was masked on the operator's word. */
    maskedInPlace({ element }: GuardedComposer, findings: readonly Finding[]): void {
      isOffer = false;
      panel.show(element, { tier: 'note', text: t('note_masked', types(findings)), details: [t('note_send_now')], actions: [{ label: t('note_fine'), choose: () => undefined }] });
    },
    /** Something stands in the composer that the send will be held for. */
    offers({ element }: GuardedComposer, findings: readonly Finding[], ways: WaysOut): void {
      isOffer = true;
      panel.show(element, { tier: 'caution', text: t('note_found', types(findings)), details: reasons(findings), actions: actions(findings, ways, t('note_keep')) });
    },
    /** The send was held. */
    holds({ element }: GuardedComposer, findings: readonly Finding[], ways: WaysOut): void {
      isOffer = false;
      panel.show(element, { tier: 'danger', text: t('note_held', types(findings)), details: reasons(findings), actions: actions(findings, ways, t('note_release')), takesFocus: true });
    },
    /** The editor did not take the masked text. */
    failed({ element }: GuardedComposer, masked: string): void {
      isOffer = false;
      panel.show(element, { tier: 'danger', text: t('note_failed'), actions: [{ label: t('note_copy_masked'), choose: () => copy(masked) }] });
    },
    undoFailed({ element }: GuardedComposer, original: string): void {
      isOffer = false;
      panel.show(element, { tier: 'caution', text: t('note_undo_failed'), actions: [{ label: t('note_copy_original'), choose: () => copy(original) }] });
    },
    close: panel.close,
    closeOffer(): void {
      if (isOffer) panel.close();
    },
    isOpen: panel.isOpen,
  };
}

export type ComposerNotes = ReturnType<typeof createComposerNotes>;

const reasons = (findings: readonly Finding[]): readonly string[] => saidOnce(findings).slice(0, 3).map(explain);
