/** The nouns of the engine. Every other module speaks in these words; `CONTRACT.md` in the shared folder fixes the ids. */

export type Speaker = 'customer' | 'agent';

/** note: shown to who looks; caution: marked, never in the way; danger: stops one click or the send until the operator decides. */
export type Tier = 'note' | 'caution' | 'danger';

export type FindingKind = 'data' | 'link' | 'file' | 'intent' | 'conversation';

export interface Link {
  /** As the console's DOM holds it, not resolved. */
  readonly href: string;
  readonly text: string;
}

export interface FileRef {
  readonly name: string;
}

/** One chat message, as a site read it or a transcript holds it. */
export interface Message {
  readonly speaker: Speaker;
  readonly text: string;
  readonly links?: readonly Link[];
  readonly files?: readonly FileRef[];
  /** Text of the message before, whoever wrote it. */
  readonly prev?: string;
}

/**
 * Small values for the sentence shown to the operator, in the order in which the message files number them ($1, $2 ...).
 * Never the sensitive value and never the customer's words beyond a host or a file name.
 */
export const evidenceKeys = ['domain', 'target', 'brand', 'name', 'ending', 'detail', 'count', 'scheme', 'rule'] as const;
export type Evidence = Readonly<Partial<Record<(typeof evidenceKeys)[number], string>>>;

export interface Finding {
  readonly kind: FindingKind;
  /** One of the type ids of CONTRACT.md. */
  readonly type: string;
  readonly scheme?: string;
  readonly tier: Tier;
  /** UTF-16 offsets into the message's text. */
  readonly start?: number;
  readonly end?: number;
  /** Index into the message's links or files. */
  readonly link?: number;
  readonly file?: number;
  /** Id of the sentence shown to the operator: `reason_<id with _ for ->` in the message files. */
  readonly reason: string;
  readonly evidence?: Evidence;
  /** Policy wants it marked only: it is neither masked nor held. */
  readonly markOnly?: true;
}

/** A finding inside the text: it has offsets. */
export type Span = Finding & { readonly start: number; readonly end: number };

export const isSpan = (finding: Finding): finding is Span => finding.start !== undefined && finding.end !== undefined;

const rank: Readonly<Record<Tier, number>> = { note: 1, caution: 2, danger: 3 };

/** Higher is worse; for sorting and for "at least caution". */
export const tierRank = (tier: Tier): number => rank[tier];
export const isMarked = (finding: Finding): boolean => finding.tier !== 'note';
