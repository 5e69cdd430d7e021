import type { replies } from './replies.ts';

/** What helps the operator per intent: an advice (`advice_<id>` in the message files), a checklist, and a reply ready in the talk's language. */
export interface Advice {
  readonly id: string;
  /** Items of the step-up checklist, as ids; policy may replace them. */
  readonly steps?: readonly string[];
  readonly reply?: keyof typeof replies;
}

const stepUp = ['call-back-known-number', 'confirm-through-old-contact', 'second-colleague', 'wait-a-day'] as const;

/** One advice per intent type. */
export const advices: Readonly<Record<string, Advice>> = {
  'ask-one-time-code': { id: 'ask-one-time-code', reply: 'code' },
  'ask-credential': { id: 'ask-credential', reply: 'secret' },
  'ask-card-data': { id: 'ask-card-data', reply: 'card' },
  'ask-government-id': { id: 'ask-government-id', reply: 'identity' },
  'ask-bank-details': { id: 'ask-bank-details', reply: 'identity' },
  'ask-identity-detail': { id: 'ask-identity-detail', reply: 'identity' },
  'ask-third-party-data': { id: 'ask-third-party-data', reply: 'disclosure' },
  'ask-internal-info': { id: 'ask-internal-info', reply: 'inside' },
  'change-account-control': { id: 'change-account-control', reply: 'takeover', steps: stepUp },
  'grant-remote-access': { id: 'grant-remote-access', reply: 'computer' },
  'run-command': { id: 'run-command', reply: 'computer' },
  'open-file': { id: 'open-file', reply: 'file' },
  'divert-payment': { id: 'divert-payment', reply: 'money', steps: stepUp },
  'move-off-platform': { id: 'move-off-platform', reply: 'channel' },
  'sign-in-lure': { id: 'sign-in-lure' },
  pressure: { id: 'pressure' },
};

/** What helps against an intent: the organisation's own reply in the talk's language, else the id of a ready one (`replies.ts`); null when none does. */
export function safeReply(type: string, language: string, own: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): { readonly text: string } | { readonly id: string } | null {
  const text = Object.hasOwn(own, type) ? inLanguage(own[type]!, language) : null;
  if (text !== null) return { text };
  const id = Object.hasOwn(advices, type) ? advices[type]!.reply : undefined;
  return id === undefined ? null : { id };
}

/** A text in the language, else in English; null when it is in neither. */
export const inLanguage = (texts: Readonly<Record<string, string>>, language: string): string | null => texts[language] ?? texts[language.split('-')[0]!] ?? texts['en'] ?? null;
