import { evidenceKeys, type Finding } from '../core/model.ts';
import { browser } from '../platform/native.ts';
import { t } from './sentence.ts';

export { t };

export type Explained = Pick<Finding, 'type' | 'tier' | 'reason' | 'evidence'>;

const id = (text: string): string => text.replaceAll('-', '_');

/** Why something was found, in words, with the domain or brand it is about. */
export function explain({ reason, evidence = {}, type }: Explained): string {
  const told = type === 'escalating' && evidence.detail !== undefined ? { ...evidence, detail: turnsThatLed(evidence.detail) } : evidence;
  const sentence = t(`reason_${id(reason)}`, ...evidenceKeys.map(key => told[key] ?? ''));
  return sentence === `reason_${id(reason)}` ? nameOfType(type) : sentence;
}

/** What led to an alarm of a whole talk ("ask-one-time-code #3, hurry #5"): each turn once, by its number. A link that is suspicious is not named as a link as well. */
export function turnsOf({ evidence }: Pick<Finding, 'evidence'>): readonly { readonly what: string; readonly turn: number }[] {
  const parts = (evidence?.detail ?? '').split(', ');
  const byTurn: Record<number, string[]> = {};
  for (const part of parts) {
    const [, signal, turn] = /^(\S+) #(\d+)$/.exec(part) ?? [];
    if (signal !== undefined && !(signal === 'sent-url' && parts.includes(`sent-link #${turn}`))) (byTurn[Number(turn)] ??= []).push(nameOfSignal(signal));
  }
  return Object.entries(byTurn).map(([turn, names]) => ({ turn: Number(turn), what: listed(names, 'conjunction') }));
}

const turnsThatLed = (detail: string): string => listed(turnsOf({ evidence: { detail } }).map(({ what, turn }) => t('talk_turn', what, turn)), 'unit');

const listed = (parts: readonly string[], type: 'unit' | 'conjunction'): string => listFormat(type).format(parts);

const formats = new Map<string, Intl.ListFormat>();

/** Made once: to ask the browser for its language takes a millisecond. */
function listFormat(type: 'unit' | 'conjunction'): Intl.ListFormat {
  const format = formats.get(type) ?? new Intl.ListFormat(browser.i18n.getUILanguage(), { type });
  formats.set(type, format);
  return format;
}

const nameOfSignal = (signal: string): string => {
  const name = t(`signal_${id(signal)}`);
  return name === `signal_${id(signal)}` ? nameOfType(signal) : name;
};

export const nameOfType = (type: string): string => {
  const name = t(`type_${id(type)}`);
  return name === `type_${id(type)}` ? type.replaceAll('-', ' ') : name;
};

export const nameOfTier = (tier: Finding['tier']): string => t(`tier_${tier}`);

/** "card number, phone and e-mail address", each once. */
export function listOfTypes(types: readonly string[]): string {
  const names = [...new Set(types)].map(nameOfType);
  return listed(names, 'conjunction');
}
