import { ruleOf } from '../core/happening.ts';
import { createEngine, type Engine } from '../core/inspect.ts';
import { mask } from '../core/mask.ts';
import { isMarked, type Finding } from '../core/model.ts';
import { Talks } from '../core/talks.ts';
import type { Row } from '../core/transcript.ts';
import { engineSettings } from './engine-settings.ts';
import type { Policy } from './resolve.ts';
import type { PolicyValues } from './settings.ts';

/** How often findings of one rule would have been marked for the operator, masked in the operator's words, and stopped. */
export interface RuleTrial {
  readonly marked: number;
  readonly masked: number;
  readonly stopped: number;
}

export interface TrialFigures {
  readonly messages: number;
  /** Messages with at least one mark. */
  readonly markedMessages: number;
  /** Messages that a detector failed on; the others judged them all the same. */
  readonly failed: number;
  /** By rule (see `ruleOf`; a rule of the organisation's own by its id). Numbers only. */
  readonly rules: Readonly<Record<string, RuleTrial>>;
}

/** Runs messages of a transcript through one policy and counts what it would have done. Keeps no words. */
export class Trial {
  readonly #values: PolicyValues;
  readonly #engine: Engine;
  readonly #talks = new Talks();
  readonly #rules = new Map<string, { marked: number; masked: number; stopped: number }>();
  #messages = 0;
  #markedMessages = 0;
  #failed = 0;

  constructor(policy: Policy) {
    this.#values = policy.values;
    this.#engine = createEngine(engineSettings(policy));
  }

  read(row: Row): void {
    this.#messages++;
    if (!this.#values.guarding) return;
    const { findings, failed, talk } = this.#engine.inspect(row, this.#talks.of(row.conversation));
    this.#talks.keep(row.conversation, talk);
    if (failed.length > 0) this.#failed++;
    const marked = findings.filter(isMarked);
    if (marked.length === 0) return;
    if (this.#values.showMarks) this.#markedMessages++;
    const masked = row.speaker === 'agent' ? new Set<Finding>(mask(row.text, findings).replacements.map(({ finding }) => finding)) : null;
    for (const finding of marked) {
      const counts = this.#countsOf(finding);
      if (this.#values.showMarks) counts.marked++;
      if (masked?.has(finding) && isMasked(finding, this.#values)) counts.masked++;
      if (isStopped(finding, row, this.#values)) counts.stopped++;
    }
  }

  figures(): TrialFigures {
    return { messages: this.#messages, markedMessages: this.#markedMessages, failed: this.#failed, rules: Object.fromEntries([...this.#rules].map(([rule, counts]) => [rule, { ...counts }])) };
  }

  #countsOf(finding: Finding): { marked: number; masked: number; stopped: number } {
    const rule = finding.type === 'custom' && finding.scheme !== undefined ? `custom/${finding.scheme}` : ruleOf(finding);
    const counts = this.#rules.get(rule) ?? { marked: 0, masked: 0, stopped: 0 };
    this.#rules.set(rule, counts);
    return counts;
  }
}

/** A transcript does not tell what was pasted: counted is what would be masked if it was. While typing only what holds the send is masked. */
const isMasked = ({ tier }: Finding, { maskOnPaste, maskWhileTyping }: PolicyValues): boolean => maskOnPaste === 'always' || (maskWhileTyping === 'pause' && tier === 'danger');

/** A send with sensitive data, a click on a link or a received file, or a file of the operator's own that waits for a decision. */
function isStopped({ kind, tier, markOnly }: Finding, { speaker }: Row, { holdSend, openDangerousLinks, checkAttachments }: PolicyValues): boolean {
  if (tier !== 'danger' || markOnly) return false;
  if (kind === 'data') return speaker === 'agent' && holdSend;
  if (kind === 'link') return openDangerousLinks !== 'allow';
  if (kind === 'file') return speaker === 'agent' ? checkAttachments === 'hold' : openDangerousLinks !== 'allow';
  return false;
}
